import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isUuid } from '../common/identifier.js';
import { Problem } from '../common/problem.js';
import { insertAll } from '../database/insert-all.js';
import type { Refusal } from '../domain/refusals/refusal.js';
import type { Seat } from '../domain/vocabulary.js';
import { DossierActor } from './dossier-actor.entity.js';

/** Who sits where, by ids or slugs of actors; a list that is left out stays as it is. */
export interface Seats {
  parties?: readonly string[] | undefined;
  mediators?: readonly string[] | undefined;
}

const LISTS = { parties: 'party', mediators: 'mediator' } as const satisfies Record<keyof Seats, Seat>;

/** Writes the lists that are given; throws `validation_failed` with a pointer to each name that is no actor's. */
export async function seat(manager: EntityManager, dossierId: string, seats: Seats): Promise<void> {
  for (const [list, seatName] of Object.entries(LISTS) as [keyof Seats, Seat][]) {
    const named = seats[list];
    if (!named) continue;
    const ids = await actorsCalled(manager, named, `/${list}`);
    await manager.delete(DossierActor, { dossierId, seat: seatName });
    const rows = ids.map((actorId, ordinal) => ({ id: uuidv7(), dossierId, actorId, seat: seatName, ordinal }));
    await insertAll(manager, DossierActor, rows);
  }
}

/** Ids in the order of the names, each once; what was merged is what it was merged into. */
async function actorsCalled(manager: EntityManager, names: readonly string[], pointer: string): Promise<string[]> {
  const wanted = names.map((name) => name.trim().toLowerCase());
  const rows = await manager.query<{ own: string; slug: string; id: string }[]>(
    `SELECT id AS own, slug, coalesce(merged_into_id, id) AS id FROM actors WHERE id = ANY ($1::uuid[]) OR slug = ANY ($2::text[])`,
    [wanted.filter(isUuid), wanted],
  );
  const found = new Map(rows.flatMap(({ own, slug, id }) => [[own, id] as const, [slug, id] as const]));
  const missing = wanted.flatMap((name, index): Refusal[] =>
    found.has(name)
      ? []
      : [
          {
            ...{ pointer: `${pointer}/${index}`, code: 'unknown_reference', parameters: { thing: 'actor', name } },
            detail: `There is no actor “${name}”.`,
          },
        ],
  );
  const [first] = missing;
  if (first) throw new Problem('validation_failed', first.detail, missing);
  return [...new Set(wanted.flatMap((name) => found.get(name) ?? []))];
}
