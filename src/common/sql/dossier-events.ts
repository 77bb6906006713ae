import { isoDay } from './iso-day.js';
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

/** The day on which the first event of dossier `d` begins, as its place counts. */
export function firstDay({ events }: Pick<World, 'events'>): string {
  return `(SELECT ${isoDay(`(e.earliest AT TIME ZONE coalesce(e.timezone, 'UTC'))::date`)} FROM ${events} e
    WHERE e.dossier_id = d.id AND e.earliest > '-infinity' AND e.earliest < 'infinity' ORDER BY e.earliest LIMIT 1)`;
}

/** The day on which anything about dossier `d` last became known. */
export function addedOn({ day, hasDrafts }: Pick<World, 'day' | 'hasDrafts'>): string {
  return `(SELECT w.known_from FROM event_states w WHERE w.dossier_id = d.id AND w.deleted_at IS NULL
    ${hasDrafts ? '' : `AND w.review = 'published'`} ${day === null ? '' : `AND w.known_from <= ${day}`} ORDER BY w.known_from DESC LIMIT 1)`;
}

/** When an event of dossier `d` was last changed in the record. */
export function changedAt({ events }: Pick<World, 'events'>): string {
  return `(SELECT e.updated_at FROM ${events} e WHERE e.dossier_id = d.id ORDER BY e.updated_at DESC LIMIT 1)`;
}
