import type { World } from '../common/sql/world.js';

/** How many of the sources of event `e` vouch by themselves; one copied by all the others is one. */
export function independentSources({ citations }: World): string {
  return `(SELECT ${independent('s')} FROM ${citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id)`;
}

/**
 * The same of a group of rows `source`. Most carry nobody else's text: then their publishers are counted, and only what may hang
 * together by an agency or a copy is followed by the function, which costs a thirtieth of a page for each event.
 */
export function independent(source: string): string {
  return `CASE
    WHEN bool_or(${source}.text_of_id IS NOT NULL OR EXISTS (SELECT FROM source_agencies g WHERE g.source_id = ${source}.id))
      THEN independent_sources(array_agg(${source}.id))
    ELSE count(DISTINCT coalesce(${source}.publisher_id, ${source}.id)) FILTER (WHERE ${source}.kind <> 'digest' AND ${source}.seen <> 'listed')
  END`;
}
