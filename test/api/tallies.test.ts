import { startTestApp, type TestApp } from '../support/app.js';
import { expectKeptRight, some } from '../support/random-statements.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
});
afterAll(() => app.close());

/** Statements that change many at once, as merges, imports and reviews do. */
const STATEMENTS = [
  `UPDATE events SET review = 'in_review' WHERE ${some('events')}`,
  `UPDATE events SET review = 'published' WHERE ${some('events')}`,
  `UPDATE events SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END WHERE ${some('events')}`,
  `UPDATE events SET intensity = 0 WHERE ${some('events')}`,
  `DELETE FROM participations WHERE ${some('participations')}`,
  `INSERT INTO participations (id, event_id, actor_id, role, ordinal)
   SELECT gen_random_uuid(), p.event_id, p.actor_id, 'observer', p.ordinal + 1000 FROM participations p
   WHERE ${some('participations').replace('id IN', 'p.id IN')} ON CONFLICT (event_id, actor_id, role) DO NOTHING`,
  `INSERT INTO participations (id, event_id, actor_id, role, ordinal)
   SELECT gen_random_uuid(), e.id, b.id, r.role, 2000 FROM events e,
     (SELECT id FROM actors ORDER BY hashtext(id::text || $1::text) LIMIT 1) b, unnest(ARRAY['host', 'guarantor']) AS r (role)
   WHERE ${some('events').replace('id IN', 'e.id IN')} ON CONFLICT (event_id, actor_id, role) DO NOTHING`,
  `UPDATE participations p SET actor_id = b.id FROM (SELECT id FROM actors ORDER BY hashtext(id::text || $1::text) LIMIT 1) b
   WHERE ${some('participations').replace('id IN', 'p.id IN')}
     AND NOT EXISTS (SELECT FROM participations x WHERE x.event_id = p.event_id AND x.actor_id = b.id)
     AND p.id = (SELECT min(x.id::text)::uuid FROM participations x WHERE x.event_id = p.event_id)`,
] as const;

/** What is kept and is not so, or is so and not kept. */
const WRONG = `
  WITH kept AS (SELECT of_id, published, sum(n) AS n FROM event_tallies GROUP BY 1, 2 HAVING sum(n) <> 0),
  counted AS (
    SELECT dossier_id AS of_id, review = 'published' AS published, count(*) AS n FROM events WHERE deleted_at IS NULL GROUP BY 1, 2
    UNION ALL
    SELECT p.actor_id, e.review = 'published', count(DISTINCT e.id) FROM participations p JOIN events e ON e.id = p.event_id
    WHERE e.deleted_at IS NULL GROUP BY 1, 2
  )
  (SELECT 'kept' AS which, * FROM kept EXCEPT ALL SELECT 'kept', * FROM counted)
  UNION ALL (SELECT 'counted', * FROM counted EXCEPT ALL SELECT 'counted', * FROM kept)`;

it(
  'keeps how many events each dossier and each actor has, whatever is written',
  () => expectKeptRight(app, STATEMENTS, WRONG),
  600_000,
);

it('folds many steps into one', async () => {
  const [dossier] = await app.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers');
  const rows = async () => {
    const kept = await app.dataSource.query<{ rows: number; n: string }[]>(
      'SELECT count(*)::int AS rows, sum(n) AS n FROM event_tallies WHERE of_id = $1',
      [dossier?.id],
    );
    return kept[0] ?? { rows: NaN, n: '' };
  };
  const before = await rows();
  for (let step = 0; step < 60; step += 1) {
    await app.dataSource.query(
      `UPDATE events SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END
       WHERE id = (SELECT min(id::text)::uuid FROM events WHERE dossier_id = $1)`,
      [dossier?.id],
    );
  }
  expect((await rows()).rows).toBeLessThanOrEqual(50);
  expect((await rows()).n).toBe(before.n);
});
