import type { World } from '../common/sql/world.js';

/** How many of the sources of event `e` vouch by themselves; one copied by all the others is one. */
export function independentSources({ citations }: World): string {
  return `independent_sources(ARRAY(SELECT c.source_id FROM ${citations} c WHERE c.event_id = e.id))`;
}
