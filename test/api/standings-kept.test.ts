import { isOpenSql } from '../../src/events/overdue.sql.js';
import { UNDERTAKING_KINDS } from '../../src/domain/undertakings/undertaking.js';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: 'all' });
});
afterAll(() => app.close());

/** Judged from the ledger: the newest entry that was known by day `k` and had taken effect by day `d` leaves event `e` open. */
const BY_LEDGER = isOpenSql(
  'e.kind',
  `(SELECT x.status FROM status_changes x WHERE x.event_id = e.id AND x.known_on <= k.day
      AND (x.effective_earliest AT TIME ZONE coalesce(e.timezone, 'UTC'))::date <= d.day
      AND NOT EXISTS (SELECT FROM status_changes r WHERE r.corrects_id = x.id AND r.known_on <= k.day)
    ORDER BY x.effective_earliest DESC, coalesce(x.rank, x.ordinal) DESC LIMIT 1)`,
);

/** Events, days and days of knowledge on which what is kept differs from the ledger, and on how many of them anything stood. */
async function compared(): Promise<{ unlike: number; stood: number }> {
  const [row] = await app.dataSource.query<{ unlike: number; stood: number }[]>(
    `WITH days AS (
       SELECT DISTINCT e.id, x.day::date AS day FROM events e JOIN status_changes s ON s.event_id = e.id
         CROSS JOIN LATERAL (VALUES ((s.effective_earliest AT TIME ZONE coalesce(e.timezone, 'UTC'))::date),
           ((s.effective_earliest AT TIME ZONE coalesce(e.timezone, 'UTC'))::date - 1), (s.known_on)) AS x (day)
       WHERE isfinite(x.day)),
     judged AS (
       SELECT coalesce(${BY_LEDGER}, false) AS by_ledger, EXISTS (SELECT FROM standings x WHERE x.event_id = e.id
         AND x.stood_from <= d.day AND x.stood_until > d.day AND x.known_from <= k.day AND x.known_until > k.day) AS kept
       FROM events e JOIN days d ON d.id = e.id JOIN days k ON k.id = e.id
       WHERE e.kind = ANY ($1) AND k.day >= e.known_on)
     SELECT count(*) FILTER (WHERE kept IS DISTINCT FROM by_ledger)::int AS unlike, count(*) FILTER (WHERE kept)::int AS stood FROM judged`,
    [UNDERTAKING_KINDS],
  );
  return row ?? { unlike: NaN, stood: 0 };
}

describe('what is kept of when undertakings stood', () => {
  it('is what their ledgers say on every day, as known on every day', async () => {
    const { unlike, stood } = await compared();
    expect(unlike).toBe(0);
    expect(stood).toBeGreaterThan(100);
  });

  it('follows new entries, entries that set others right, and events that become something else', async () => {
    const { dataSource } = app;
    const [threat, other] = await dataSource.query<{ id: string; entry: string }[]>(
      `SELECT e.id, s.id AS entry FROM events e JOIN status_changes s ON s.event_id = e.id AND s.ordinal = 0
       WHERE e.kind = 'threat' AND NOT EXISTS (SELECT FROM status_changes c WHERE c.corrects_id = s.id) ORDER BY e.ref LIMIT 2`,
    );
    const enter = (event: string, status: string, day: string, known: string, corrects: string | null) =>
      dataSource.query(
        `INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, basis, corrects_id)
         SELECT gen_random_uuid(), $1, max(ordinal) + 1, $2, $3::text, $3::date, $4::date, 'reported', $5::uuid FROM status_changes WHERE event_id = $1`,
        [event, status, day, known, corrects],
      );
    await enter(threat?.id ?? '', 'withdrawn', '2026-07-01', '2026-07-03', null);
    expect((await compared()).unlike).toBe(0);
    await enter(other?.id ?? '', 'standing', '2025-01-01', '2026-07-05', other?.entry ?? null);
    expect((await compared()).unlike).toBe(0);
    await dataSource.query(`UPDATE events SET timezone = 'Pacific/Auckland' WHERE id = $1`, [threat?.id]);
    expect((await compared()).unlike).toBe(0);
    await dataSource.query(`UPDATE events SET known_on = known_on - 30 WHERE id = $1`, [threat?.id]);
    expect((await compared()).unlike).toBe(0);
  });
});
