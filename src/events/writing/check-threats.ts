import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import { firstDayOrNull } from '../../domain/time/first-day.js';
import { lacksAuthor, speaksForTarget, UTTERING_ROLES } from '../../domain/undertakings/whose.js';
import type { Role } from '../../domain/vocabulary.js';
import type { EventDocumentDto } from '../event-document.dto.js';

type Published = Pick<EventDocumentDto, 'kind' | 'review' | 'participations'>;
type Uttered = Pick<EventDocumentDto, 'kind' | 'when' | 'timezone' | 'knownOn' | 'participations'>;

/**
 * Who utters a threat though its target is themselves, or the state or body that they held office for that day, by pointers into the
 * list of those who take part: who passes on what others threaten them with does not threaten.
 */
export async function threatsByTheirTarget(manager: EntityManager, document: Uttered): Promise<Refusal[]> {
  if (document.kind !== 'threat') return [];
  const listed = Object.values(document.participations).sort((a, b) => a.ordinal - b.ordinal);
  const targets = listed.filter(({ role }) => role === 'target').map(({ actor }) => actor);
  const uttering = listed.filter(({ role }) => utters(role)).map(({ actor }) => actor);
  if (targets.length === 0 || uttering.length === 0) return [];
  const rows = await manager.query<{ id: string; bodies: string[] }[]>(
    `SELECT t.person_id AS id, array_agg(t.body_id) AS bodies FROM tenures t
     WHERE t.person_id = ANY ($1) AND daterange(t.from_on, t.to_on, '[]') @> $2::date GROUP BY t.person_id`,
    [uttering, dayOf(document)],
  );
  const bodies = new Map(rows.map((row) => [row.id, row.bodies]));
  return listed.flatMap(({ actor, role }, index) =>
    utters(role) && speaksForTarget(actor, bodies.get(actor) ?? [], targets)
      ? [
          refusal(
            `/participations/${index}/role`,
            'threat_by_its_target',
            'A threat is not uttered by whoever it is aimed at, nor by those who speak for them.',
          ),
        ]
      : [],
  );
}

/** What readers would see of nobody's: a threat, promise, offer or limit that is published without its author. */
export function publishedByNobody({ kind, review, participations }: Published): Refusal[] {
  const roles = Object.values(participations).map(({ role }) => role);
  if (review !== 'published' || !lacksAuthor(kind, roles)) return [];
  const detail =
    'What threatens, binds, offers or sets a limit is published with whoever it comes from, as its author.';
  return [refusal('/participations', 'author_missing', detail)];
}

function utters(role: Role): boolean {
  return UTTERING_ROLES.some((uttering) => uttering === role);
}

/** The day it was uttered, as far as the calendar of the database has it. */
function dayOf({ when, timezone, knownOn }: Uttered): string {
  const day = firstDayOrNull(when, timezone);
  return day !== null && /^\d{4}-/.test(day) && !day.startsWith('0000') ? day : knownOn;
}
