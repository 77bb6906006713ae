import { tally } from './tally.js';
import type { World } from './world.js';

/** How many events dossier `d` has. */
export function eventCount(world: Pick<World, 'day' | 'events' | 'hasDrafts'>): string {
  return world.day === null
    ? tally('d.id', world)
    : `(SELECT count(*) FROM ${world.events} e WHERE e.dossier_id = d.id)`;
}

/** The first or last moment that is known of the events of dossier `d`. */
export function dossierEnd(world: Pick<World, 'events'>, column: 'earliest' | 'latest', order: 'ASC' | 'DESC'): string {
  return `(SELECT e.${column} FROM ${world.events} e WHERE e.dossier_id = d.id AND e.${column} > '-infinity' AND e.${column} < 'infinity'
    ORDER BY e.${column} ${order} LIMIT 1)`;
}
