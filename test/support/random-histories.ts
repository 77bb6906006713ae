import type { DataSource, EntityManager } from 'typeorm';
import { instantText } from '../../src/database/instant-text.js';
import { STEP_KINDS } from '../../src/domain/follow-ups/state.js';
import { statusesOf } from '../../src/domain/lifecycle/table.js';
import { parseEdtf } from '../../src/domain/time/edtf.js';
import { BASES, LINK_TYPES, REVIEWS, type Kind } from '../../src/domain/vocabulary.js';

/** Chance, as SQL: the number given as `$1` puts rows in an order. */
const by = (salt: string, id = 'id'): string => `ORDER BY hashtext(${id}::text || '${salt}' || $1::text)`;
const STEPS = STEP_KINDS.map((kind) => `'${kind}'`).join(', ');
const step = (salt: string): string => `(SELECT id FROM events WHERE kind IN (${STEPS}) ${by(salt)} LIMIT 1)`;
const mediating = `(SELECT actor_id FROM participations WHERE role = 'mediator' ${by('m', 'actor_id')} LIMIT 1)`;
const person = `(SELECT id FROM actors WHERE type = 'person' ${by('p')} LIMIT 1)`;
const oneOf = <T>(some: readonly T[], chance: number): T => some[chance % some.length] as T;

const DAYS = ['2013-10-15', '2015-04-01', '2025-05-11', '2026-02-04', '2026-02-06', '2026-02-10', '2026-02-17'];
const WINDOWS = ['2026-02-09/2026-02-11', '2026-02', '2026-02-12/..', '2015-03-31', '2013-11~', '2026-02-16'];

type Write = (manager: EntityManager, chance: number) => Promise<unknown>;
const statement =
  (sql: string): Write =>
  (manager, chance) =>
    manager.query(sql, [chance]);

/** Writes of what steps are judged by, as anybody with the database could make them; `chance` says to what. */
export const RANDOM_WRITES: Readonly<Record<string, Write>> = {
  ledger: writeEntry,
  'ledger of a plan': (manager, chance) => writeEntry(manager, chance, ['announced', 'confirmed', 'rumoured']),
  'ledger of an end': (manager, chance) => writeEntry(manager, chance, ['held', 'lapsed', 'postponed', 'cancelled']),
  link: (manager, chance) => writeLink(manager, chance, LINK_TYPES),
  'link to what came instead': (manager, chance) =>
    writeLink(manager, chance, ['reschedules', 'fulfils', 'overtaken_by']),
  unlink: statement(
    `DELETE FROM links WHERE id = (SELECT id FROM links WHERE type IN ('reschedules', 'fulfils', 'overtaken_by', 'follows_up') ${by('l')} LIMIT 1)`,
  ),
  'link known later': statement(
    `UPDATE links SET known_on = known_on + 9 WHERE id = (SELECT id FROM links ${by('l')} LIMIT 1)`,
  ),
  review: (manager, chance) =>
    manager.query(`UPDATE events SET review = $2 WHERE id = ${step('r')}`, [chance, oneOf(REVIEWS, chance)]),
  'review of anything': (manager, chance) =>
    manager.query(
      `UPDATE events SET review = $2 WHERE id IN (SELECT to_event_id FROM links WHERE type = 'overtaken_by' ${by('r')} LIMIT 1)`,
      [chance, oneOf(REVIEWS, chance)],
    ),
  'deleted and brought back': statement(
    `UPDATE events SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE id = ${step('d')}`,
  ),
  'gone for good': statement(`DELETE FROM events WHERE id = ${step('g')}`),
  // Of entries with a window it would have to move the bounds, too, as whoever changes the zone does.
  zone: statement(
    `UPDATE events SET timezone = 'America/New_York' WHERE id = (SELECT id FROM events e WHERE kind IN (${STEPS})
       AND NOT EXISTS (SELECT FROM status_changes x WHERE x.event_id = e.id AND x.window_text IS NOT NULL) ${by('z')} LIMIT 1)`,
  ),
  'known earlier': statement(`UPDATE events SET known_on = known_on - 3 WHERE id = ${step('k')}`),
  place: statement(
    `UPDATE events SET entered_place = CASE WHEN entered_place IS NULL THEN ' muscât' END WHERE id = ${step('w')}`,
  ),
  mediator: statement(`INSERT INTO participations (id, event_id, actor_id, role, ordinal, known_on)
    VALUES (gen_random_uuid(), ${step('i')}, ${person}, 'mediator', 3000, CASE WHEN $1::int % 2 = 0 THEN date '2026-02-12' END) ON CONFLICT (event_id, actor_id, role) DO NOTHING`),
  'no mediator': statement(`DELETE FROM participations WHERE role = 'mediator' AND event_id = ${step('n')}`),
  'another role': statement(
    `UPDATE participations SET role = 'host' WHERE role = 'mediator' AND event_id = (SELECT event_id FROM participations WHERE role = 'mediator' ${by('o', 'event_id')} LIMIT 1)`,
  ),
  office: statement(`INSERT INTO tenures (id, person_id, body_id, office, ordinal, from_text, from_on, to_text, to_on)
    SELECT gen_random_uuid(), ${person}, (SELECT id FROM actors WHERE type = 'state' ${by('b')} LIMIT 1), 'Envoy ' || $1::text, 99, '2026-02-05', '2026-02-05', '2026-02-15', '2026-02-15'`),
  'office left': statement(
    `UPDATE tenures SET to_on = greatest(from_on, '2026-02-10'), to_text = greatest(from_on, '2026-02-10')::text WHERE id IN (SELECT t.id FROM tenures t JOIN participations p ON p.actor_id = t.person_id AND p.role = 'mediator' ${by('v', 't.id')} LIMIT 1)`,
  ),
  'no office': statement(`DELETE FROM tenures WHERE person_id = ${mediating}`),
  'a state, not a person': statement(
    `UPDATE actors SET type = CASE type WHEN 'person' THEN 'body' ELSE type END WHERE id = ${mediating}`,
  ),
};

/** Does `writes` in a transaction that leaves nothing behind, all that is kept brought up to date; then `then`. What is refused is not done. */
export async function inTransaction(
  source: DataSource,
  writes: readonly (readonly [name: string, chance: number])[],
  done: Set<string>,
  then: (manager: EntityManager) => Promise<void>,
): Promise<void> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const [name, chance] of writes) {
      await runner.query('SAVEPOINT before');
      try {
        await RANDOM_WRITES[name]?.(runner.manager, chance);
        await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
        await runner.query('SET CONSTRAINTS ALL DEFERRED');
        done.add(name);
      } catch {
        await runner.query('ROLLBACK TO SAVEPOINT before');
      }
    }
    await then(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

async function writeEntry(manager: EntityManager, chance: number, some?: readonly string[]): Promise<void> {
  const [event] = await manager.query<{ id: string; kind: Kind; timezone: string | null }[]>(
    `SELECT id, kind, timezone FROM events WHERE id = ${step('e')}`,
    [chance],
  );
  if (!event) throw new Error('There are steps');
  const day = oneOf(DAYS, chance);
  const text = chance % 3 === 0 ? null : oneOf(WINDOWS, chance >> 1);
  const window = text === null ? null : parseEdtf(text, event.timezone);
  await manager.query(
    `INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, basis, said_by_id, place,
       window_text, window_earliest, window_latest, window_precision, corrects_id)
     SELECT gen_random_uuid(), $2, (SELECT coalesce(max(ordinal), -1) + 1 FROM status_changes WHERE event_id = $2), $3, $4, $5, $6, $7,
       CASE WHEN $1::int % 2 = 0 THEN (SELECT id FROM actors ${by('s')} LIMIT 1) END, CASE WHEN $1::int % 5 = 0 THEN 'Rome' END, $8, $9, $10, $11,
       CASE WHEN $1::int % 7 = 0 THEN (SELECT id FROM status_changes WHERE event_id = $2 ${by('c')} LIMIT 1) END`,
    [
      ...[
        chance,
        event.id,
        oneOf(some ?? statusesOf(event.kind), chance),
        day,
        parseEdtf(day, event.timezone).earliest,
      ],
      ...[oneOf(DAYS, chance >> 2), oneOf(BASES, chance), text],
      ...(window
        ? [instantText(window.earliest, '-infinity'), instantText(window.latest, 'infinity'), 'day']
        : [null, null, null]),
    ],
  );
}

function writeLink(manager: EntityManager, chance: number, types: readonly string[]): Promise<unknown> {
  return manager.query(
    `INSERT INTO links (id, from_event_id, to_event_id, type, known_on)
     SELECT gen_random_uuid(), ${step('f')}, CASE WHEN $1::int % 4 = 0 THEN (SELECT id FROM events ${by('t')} LIMIT 1) ELSE ${step('t')} END, $2, $3
     ON CONFLICT DO NOTHING`,
    [chance, oneOf(types, chance), oneOf(DAYS, chance)],
  );
}
