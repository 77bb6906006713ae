import { startTestApp, type TestApp } from '../support/app.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  await demarche.dataSource.query(
    `INSERT INTO dossiers (id, slug, ref_prefix, title) VALUES (gen_random_uuid(), 'another', 'ANO', 'Another')`,
  );
});
afterAll(() => demarche.close());

/** What is the same in every state of an event, and to what one may change it. */
const OWN: Readonly<Record<string, string>> = {
  dossier_id: `(SELECT id FROM dossiers WHERE slug = 'another')`,
  kind: `'incident'`,
  review: `'retracted'`,
  deleted_at: 'now()',
  known_on: `'2026-01-05'`,
  timezone: `'Asia/Tokyo'`,
  intensity: '-9',
};

/** What the ledger and the tellings say, so of another value from state to state. */
const SAID = [
  ...['language', 'words', 'status', 'when_text', 'earliest', 'latest', 'precision'],
  ...['term_text', 'term_earliest', 'term_latest', 'place', 'format', 'vote'],
];

const wrong = async (column: string, which: string) => {
  const rows = await demarche.dataSource.query<object[]>(
    `SELECT e.ref, e.${column} AS event, s.${column} AS state FROM events e JOIN event_states s ON s.event_id = e.id
     WHERE e.${column} IS DISTINCT FROM s.${column} AND ${which}`,
  );
  return rows;
};

const NEWEST = `s.known_until = 'infinity'`;
/** A gathering that was not held has changed nothing yet. */
const TOLD_OF = `NOT (e.kind IN ('talks', 'meeting') AND s.status <> 'held')`;

describe('the states of an event', () => {
  it('share with it what is named here, and nothing else', async () => {
    const shared = await demarche.dataSource.query<{ name: string }[]>(
      `SELECT s.attname AS name FROM pg_attribute s JOIN pg_attribute e USING (attname)
       WHERE s.attrelid = 'event_states'::regclass AND e.attrelid = 'events'::regclass AND s.attnum > 0`,
    );
    expect(shared.map(({ name }) => name).sort()).toEqual([...Object.keys(OWN), ...SAID].sort());
  });

  it.each(SAID)('end with its %s', async (column) => {
    expect(await wrong(column, NEWEST)).toEqual([]);
  });

  it.each(Object.entries(OWN))('follow a change of its %s, all of them', async (column, other) => {
    const [first] = await demarche.dataSource.query<{ id: string }[]>(
      `SELECT event_id AS id FROM event_states s JOIN events e ON e.id = s.event_id
       WHERE e.kind = 'threat' AND e.${column} IS DISTINCT FROM ${other} GROUP BY event_id ORDER BY count(*) DESC, event_id LIMIT 1`,
    );
    await demarche.dataSource.query(`UPDATE events SET ${column} = ${other} WHERE id = $1`, [first?.id]);
    const [{ states, same } = { states: 0, same: 0 }] = await demarche.dataSource.query<
      { states: number; same: number }[]
    >(
      `SELECT count(*)::int AS states, count(*) FILTER (WHERE s.${column} IS NOT DISTINCT FROM e.${column})::int AS same
       FROM event_states s JOIN events e ON e.id = s.event_id WHERE e.id = $1`,
      [first?.id],
    );
    expect(states).toBeGreaterThan(1);
    expect(same).toBe(states);
    expect(await wrong(column, column === 'intensity' ? TOLD_OF : 'true')).toEqual([]);
  });

  it('have no intensity while a gathering is not held', async () => {
    const rows = await demarche.dataSource.query<{ intensity: number; held: boolean }[]>(
      `SELECT s.intensity, s.status = 'held' AS held FROM event_states s JOIN events e ON e.id = s.event_id
       WHERE e.kind IN ('talks', 'meeting') AND e.intensity <> 0`,
    );
    expect(new Set(rows.map(({ intensity, held }) => (intensity !== 0) === held))).toEqual(new Set([true]));
    expect(new Set(rows.map(({ held }) => held))).toEqual(new Set([true, false]));
  });
});
