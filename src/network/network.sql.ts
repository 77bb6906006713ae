import { actorRef, side } from '../common/sql/actor-json.js';
import { disputedFields } from '../common/sql/disputed.js';
import type { World } from '../common/sql/world.js';
import { PLACES_AT_TABLE } from '../domain/network/gathering.js';
import { latestSql } from '../events/looked-through.js';
import { EVENT_DAY } from '../events/words-and-deeds.sql.js';

/** A network is made of so many gatherings: of each it is asked who took part, for whom, and whether accounts differ. */
export const MOST_LOOKED = 3_000;

/** Gatherings among the latest events under `where`, oldest first. */
export function gatheringsSql(world: World, where: string): string {
  const measured = 'e.id, e.earliest, e.latest, e.timezone, e.known_on, e.when_text, e.place, e.format';
  const seats = (['parties', 'between', 'hosts'] as const).map(
    (seat) => `coalesce(array_agg(DISTINCT s.side) FILTER (WHERE s.role IN (${rolesOf(seat)})), '{}') AS ${seat}`,
  );
  return `
    WITH looked AS MATERIALIZED (${latestSql(world, where, measured, MOST_LOOKED)})
    SELECT e.id, ${EVENT_DAY}::text AS day, e.format, 'format' IN ${disputedFields(world)} AS disputed, t.parties, t.between, t.hosts
    FROM looked e CROSS JOIN LATERAL (
      SELECT ${seats.join(', ')} FROM (SELECT ${side(world)} AS side, p.role FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id
        WHERE p.event_id = e.id AND p.role IN (${ROLES.map(([role]) => `'${role}'`).join(', ')})) s) t
    ORDER BY e.earliest, e.latest, e.id`;
}

/** The sides with slugs among `slugs` (SQL of a text array), as ActorRefDtos. */
export function sidesSql(world: World, slugs: string): string {
  return `SELECT ${actorRef('a', world)} AS side FROM unnest(${slugs}) AS n (slug) JOIN ${world.actors} a ON a.slug = n.slug`;
}

const ROLES = Object.entries(PLACES_AT_TABLE);

function rolesOf(seat: 'parties' | 'between' | 'hosts'): string {
  return ROLES.flatMap(([role, own]) => (own === seat ? [`'${role}'`] : [])).join(', ');
}
