import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import { firstDayOrNull } from '../../domain/time/first-day.js';
import type { EventDocumentDto } from '../event-document.dto.js';

type Uttered = Pick<EventDocumentDto, 'kind' | 'when' | 'timezone' | 'knownOn' | 'participations'>;

/**
 * Who utters a threat though its target is themselves, or the state or body that they held office for that day, by pointers into the
 * list of those who take part: who passes on what others threaten them with does not threaten.
 */
export async function threatsByTheirTarget(manager: EntityManager, document: Uttered): Promise<Refusal[]> {
  if (document.kind !== 'threat') return [];
  const listed = Object.values(document.participations).sort((a, b) => a.ordinal - b.ordinal);
  const targets = listed.filter(({ role }) => role === 'target').map(({ actor }) => actor);
  const uttering = listed.filter(({ role }) => role === 'author' || role === 'speaker').map(({ actor }) => actor);
  if (targets.length === 0 || uttering.length === 0) return [];
  const rows = await manager.query<{ id: string }[]>(
    `SELECT t.person_id AS id FROM tenures t WHERE t.person_id = ANY ($1) AND daterange(t.from_on, t.to_on, '[]') @> $3::date
     GROUP BY t.person_id HAVING bool_and(t.body_id = ANY ($2))`,
    [uttering, targets, dayOf(document)],
  );
  const ofTarget = new Set([...targets, ...rows.map(({ id }) => id)]);
  return listed.flatMap(({ actor, role }, index) =>
    (role === 'author' || role === 'speaker') && ofTarget.has(actor)
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

/** The day it was uttered, as far as the calendar of the database has it. */
function dayOf({ when, timezone, knownOn }: Uttered): string {
  const day = firstDayOrNull(when, timezone);
  return day !== null && /^\d{4}-/.test(day) && !day.startsWith('0000') ? day : knownOn;
}
