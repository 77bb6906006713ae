import type { World } from './world.js';

/** An actor as other things name it (ActorRefDto). */
export function actorRef(actor: string): string {
  return `json_build_object('id', ${actor}.id, 'slug', ${actor}.slug, 'name', ${actor}.name, 'type', ${actor}.type)`;
}

/** Whether the tenure row `t` covers the day of event `e`. */
const IN_OFFICE = `daterange(t.from_on, t.to_on, '[]') @> event_day(e.earliest, e.latest, e.timezone, e.known_on)`;

/** Whether the days of tenure row `t` are known, or one end of them. An office without any is nobody's on a given day. */
const DATED = `(t.from_on IS NOT NULL OR t.to_on IS NOT NULL)`;

/**
 * Slug of the state or body that actor `a` acted for on the day of event `e`: by an office held that day, else by those
 * without days where all belong to one; its own where none is known.
 */
export const side = ({
  tenures,
}: Pick<World, 'tenures'>): string => `coalesce((SELECT b.slug FROM ${tenures} t JOIN actors b ON b.id = t.body_id
  WHERE a.type = 'person' AND t.person_id = a.id AND ${IN_OFFICE} AND (${DATED} OR NOT EXISTS (
    SELECT FROM ${tenures} o WHERE o.person_id = a.id AND o.body_id <> t.body_id AND num_nulls(o.from_on, o.to_on) = 2))
  ORDER BY ${DATED} DESC, t.ordinal LIMIT 1), a.slug)`;

/** The office that actor `a` held on the day of event `e`, else one that nobody knows the days of (OfficeDto), or null. */
export const office = ({
  tenures,
}: Pick<
  World,
  'tenures'
>): string => `(SELECT json_build_object('title', t.office, 'body', ${actorRef('b')}, 'dated', ${DATED})
  FROM ${tenures} t JOIN actors b ON b.id = t.body_id
  WHERE a.type = 'person' AND t.person_id = a.id AND ${IN_OFFICE} ORDER BY ${DATED} DESC, t.ordinal LIMIT 1)`;
