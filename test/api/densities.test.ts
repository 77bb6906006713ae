import { tookPlaceSql } from '../../src/common/sql/took-place.sql.js';
import { IS_WORD } from '../../src/events/words-and-deeds.sql.js';
import { KINDS } from '../../src/domain/vocabulary.js';
import { statusesOf } from '../../src/domain/lifecycle/table.js';
import { tellingOf } from '../../src/domain/timeline/telling.js';
import { COARSEST, FINEST, lengthOf } from '../../src/domain/timeline/grid.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { expectKeptRight, some } from '../support/random-statements.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
});
afterAll(() => app.close());

/** Statements that change many at once. */
const STATEMENTS = [
  `UPDATE events SET review = 'in_review' WHERE ${some('events')}`,
  `UPDATE events SET review = 'published' WHERE ${some('events')}`,
  `UPDATE events SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE ${some('events')}`,
  `UPDATE events SET kind = CASE kind WHEN 'talks' THEN 'meeting' ELSE 'talks' END WHERE ${some('events')}`,
  `UPDATE events SET earliest = earliest - interval '100 days' WHERE ${some('events')}`,
  `UPDATE events SET earliest = '-infinity' WHERE ${some('events')}`,
  `UPDATE events SET intensity = 0 WHERE ${some('events')}`,
  `UPDATE events SET entered_earliest = entered_earliest - interval '100 days' WHERE ${some('events')}`,
  `UPDATE events SET timezone = 'Pacific/Auckland', intensity = -intensity WHERE ${some('events')}`,
  `UPDATE tellings SET known_on = known_on + 90 WHERE ${some('tellings')}`,
  `UPDATE event_states SET earliest = '-infinity' WHERE ${some('events').replace('id IN', 'event_id IN')}`,
] as const;

/** What is kept and is not so, or is so and not kept. */
const WRONG = `
  WITH kept AS (
    SELECT of_id, stretch, kind, review, sum(n) AS n FROM event_densities GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0
  ), counted AS (
    SELECT o.id, date_bin('2048 hours', e.earliest, timestamptz '1970-01-01Z'), e.kind, e.review, count(*)::numeric
    FROM events e CROSS JOIN LATERAL (VALUES (e.dossier_id), ('00000000-0000-0000-0000-000000000000')) AS o (id)
    WHERE e.deleted_at IS NULL AND e.earliest > '-infinity' GROUP BY 1, 2, 3, 4
  )
  (SELECT 'kept' AS which, * FROM kept EXCEPT ALL SELECT 'kept', * FROM counted)
  UNION ALL (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM kept)`;

/** The same of states, by when they became known and were no more. */
const WRONG_STATES = `
  WITH kept AS (
    SELECT of_id, stretch, kind, review, known, sum(n) AS n FROM state_densities GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0
  ), counted AS (
    SELECT o.id, date_bin('2048 hours', w.earliest, timestamptz '1970-01-01Z'), w.kind, w.review,
      date_bin('2048 hours', timezone('UTC', k.day::timestamp), timestamptz '1970-01-01Z'), sum(k.n)::numeric
    FROM event_states w CROSS JOIN LATERAL (VALUES (w.dossier_id), ('00000000-0000-0000-0000-000000000000')) AS o (id)
      CROSS JOIN LATERAL (VALUES (w.known_from, 1), (w.known_until, -1)) AS k (day, n)
    WHERE w.deleted_at IS NULL AND w.earliest > '-infinity' AND k.day < 'infinity' GROUP BY 1, 2, 3, 4, 5 HAVING sum(k.n) <> 0
  )
  (SELECT 'kept' AS which, * FROM kept EXCEPT ALL SELECT 'kept', * FROM counted)
  UNION ALL (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM kept)`;

/** The same of what was said and done in each week. */
const WRONG_WEEKS = `
  WITH kept AS (
    SELECT of_id, monday, review, sum(words_up) AS words_up, sum(words_down) AS words_down, sum(deeds_up) AS deeds_up, sum(deeds_down) AS deeds_down,
      sum(n) AS n FROM event_weeks GROUP BY 1, 2, 3 HAVING sum(n) <> 0
  ), counted AS (
    SELECT o.id, date_trunc('week', timezone(coalesce(e.timezone, 'UTC'), e.earliest))::date, e.review,
      coalesce(sum(intensity) FILTER (WHERE word AND intensity > 0), 0)::numeric, coalesce(sum(intensity) FILTER (WHERE word AND intensity < 0), 0)::numeric,
      coalesce(sum(intensity) FILTER (WHERE deed AND intensity > 0), 0)::numeric, coalesce(sum(intensity) FILTER (WHERE deed AND intensity < 0), 0)::numeric,
      count(*)::numeric
    FROM (SELECT e.*, ${IS_WORD} AS word, ${tookPlaceSql('e.kind', 'e.status')} AS deed FROM events e WHERE e.deleted_at IS NULL AND isfinite(e.earliest)) e
      CROSS JOIN LATERAL (VALUES (e.dossier_id), ('00000000-0000-0000-0000-000000000000')) AS o (id)
    WHERE (word OR deed) AND intensity <> 0 GROUP BY 1, 2, 3
  )
  (SELECT 'kept' AS which, * FROM kept EXCEPT ALL SELECT 'kept', * FROM counted)
  UNION ALL (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM kept)`;

/** The same of what begins in each block of 64 hours. */
const WRONG_BLOCKS = `
  WITH kept AS (
    SELECT of_id, block, review, sum(words_up) AS words_up, sum(words_down) AS words_down, sum(deeds_up) AS deeds_up, sum(deeds_down) AS deeds_down,
      sum(n) AS n FROM event_blocks GROUP BY 1, 2, 3 HAVING sum(n) <> 0
  ), counted AS (
    SELECT o.id, date_bin('64 hours', e.earliest, timestamptz '1970-01-01Z'), e.review,
      sum(CASE WHEN word THEN greatest(intensity, 0) ELSE 0 END)::numeric, sum(CASE WHEN word THEN least(intensity, 0) ELSE 0 END)::numeric,
      sum(CASE WHEN deed THEN greatest(intensity, 0) ELSE 0 END)::numeric, sum(CASE WHEN deed THEN least(intensity, 0) ELSE 0 END)::numeric,
      count(*)::numeric
    FROM (SELECT e.*, ${IS_WORD} AS word, ${tookPlaceSql('e.kind', 'e.status')} AS deed FROM events e WHERE e.deleted_at IS NULL AND isfinite(e.earliest)) e
      CROSS JOIN LATERAL (VALUES (e.dossier_id), ('00000000-0000-0000-0000-000000000000')) AS o (id)
    GROUP BY 1, 2, 3
  )
  (SELECT 'kept' AS which, * FROM kept EXCEPT ALL SELECT 'kept', * FROM counted)
  UNION ALL (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM kept)`;

/** The same as of when it became known and was no more; what may be planned and was done counts apart. */
const IN_BLOCK = {
  words_up: 'word AND intensity > 0',
  words_down: 'word AND intensity < 0',
  deeds_up: 'deed AND NOT plan AND intensity > 0',
  deeds_down: 'deed AND NOT plan AND intensity < 0',
  plans_up: 'deed AND plan AND intensity > 0',
  plans_down: 'deed AND plan AND intensity < 0',
};
const SUMMED = Object.keys(IN_BLOCK).map((column) => `sum(${column})`);
const COUNTED = Object.values(IN_BLOCK).map(
  (which) => `coalesce(sum(k.n * intensity) FILTER (WHERE ${which}), 0)::numeric`,
);
const NONE = `(${[...SUMMED, 'n'].map(() => '0').join(', ')})`;
const WRONG_STATE_BLOCKS = `
  WITH kept AS (
    SELECT of_id, block, review, known, ${SUMMED.join(', ')}, sum(n) FROM state_blocks GROUP BY 1, 2, 3, 4
    HAVING (${SUMMED.join(', ')}, sum(n)) <> ${NONE}
  ), counted AS (
    SELECT o.id, date_bin('64 hours', e.earliest, timestamptz '1970-01-01Z'), e.review,
      date_bin('2048 hours', timezone('UTC', k.day::timestamp), timestamptz '1970-01-01Z'), ${COUNTED.join(', ')}, sum(k.n)::numeric
    FROM (SELECT e.*, ${IS_WORD} AS word, ${tookPlaceSql('e.kind', 'e.status')} AS deed, e.kind IN ('talks', 'meeting', 'contact', 'decision') AS plan
        FROM event_states e WHERE e.deleted_at IS NULL AND isfinite(e.earliest)) e
      CROSS JOIN LATERAL (VALUES (e.dossier_id), ('00000000-0000-0000-0000-000000000000')) AS o (id)
      CROSS JOIN LATERAL (VALUES (e.known_from, 1), (e.known_until, -1)) AS k (day, n)
    WHERE k.day < 'infinity' GROUP BY 1, 2, 3, 4
    HAVING (${COUNTED.join(', ')}, sum(k.n)::numeric) <> ${NONE}
  )
  (SELECT 'kept' AS which, * FROM kept EXCEPT ALL SELECT 'kept', * FROM counted)
  UNION ALL (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM kept)`;

const AMISS = [WRONG, WRONG_STATES, WRONG_WEEKS, WRONG_BLOCKS, WRONG_STATE_BLOCKS]
  .map((wrong) => `SELECT to_jsonb(x)::text AS amiss FROM (${wrong}) x`)
  .join(' UNION ALL ');

it(
  'keeps how many events of each kind begin when, and were known to when, and what made each week and block, whatever is written',
  () => expectKeptRight(app, STATEMENTS, AMISS),
  600_000,
);

it('tells the lists of kinds how many there are, those without a beginning that is known, too', async () => {
  await app.dataSource.query(
    `UPDATE events SET earliest = '-infinity' WHERE slug IN (SELECT slug FROM events WHERE kind = 'meeting' LIMIT 2)`,
  );
  for (const query of [
    'kind=meeting',
    'kind=talks&kind=meeting',
    'kind=statement&dossier=iran-us-2025-2026',
    'kind=meeting&review=draft',
  ]) {
    const { body } = await ask(app, `/api/events?limit=500&${query}`);
    expect([query, body.total, body.totalIsEstimate]).toEqual([query, body.items.length, false]);
  }
});

it('folds many steps into one', async () => {
  const flip = `UPDATE events SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE ${some('events')}`;
  for (let step = 0; step < 60; step += 1) await app.dataSource.query(flip, [7]);
  const [most] = await app.dataSource.query<{ rows: number }[]>(
    'SELECT count(*)::int AS rows FROM event_densities GROUP BY of_id, stretch ORDER BY 1 DESC LIMIT 1',
  );
  expect(most?.rows).toBeGreaterThan(13);
  expect(most?.rows).toBeLessThanOrEqual(150);
  expect(await app.dataSource.query(WRONG)).toEqual([]);
});

it('knows in the database how telling each kind at each status is, as the domain does', async () => {
  const all = KINDS.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status, intensity: -3 })));
  const said = await app.dataSource.query<{ weight: number }[]>(
    `SELECT event_weight(x.kind, x.status, x.intensity) AS weight
     FROM jsonb_to_recordset($1) AS x (kind text, status text, intensity int)`,
    [JSON.stringify(all)],
  );
  const told = all.map(({ kind, status, intensity }) => tellingOf(kind, status, intensity));
  expect(said.map(({ weight }) => weight)).toEqual(told);
});

it('knows in the database at which step an event is no longer than a tile', async () => {
  for (let step = FINEST; step <= COARSEST; step += 1) {
    const [row] = await app.dataSource.query<{ short: number; over: number }[]>(
      `SELECT event_length_step(s, s + $1::interval) AS short, event_length_step(s, s + $1::interval + interval '1 ms') AS over
       FROM (SELECT timestamptz '2000-01-01Z' AS s) x`,
      [`${lengthOf(step) / 1000} seconds`],
    );
    expect(row).toEqual({ short: step, over: step + 1 });
  }
  const [open] = await app.dataSource.query<{ step: number }[]>(`SELECT event_length_step(now(), 'infinity') AS step`);
  expect(open?.step).toBe(COARSEST + 1);
});
