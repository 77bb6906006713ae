import { randomUUID } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.js';
import type { TestDatabase } from '../support/copy-of.js';
import { cloneDatabase } from '../support/database.js';
import { Written } from '../support/written.js';

let database: TestDatabase;
let source: DataSource;
let written: Written;
beforeAll(async () => {
  database = await cloneDatabase();
  source = await createDataSource(database.url).initialize();
  written = new Written(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Writes with one transaction while another, which wrote first, has not committed; what the later one breaks. */
async function overlapping(first: [string, unknown[]], later: [string, unknown[]]): Promise<string | null> {
  const runners = [source.createQueryRunner(), source.createQueryRunner()] as const;
  try {
    await Promise.all(runners.map((runner) => runner.startTransaction()));
    await runners[0].query(...first);
    const pid = await pidOf(runners[1]);
    const settled = new AbortController();
    const outcome = written.breaks(runners[1].query(...later)).finally(() => settled.abort());
    while (!settled.signal.aborted && !(await waits(pid))) continue;
    await runners[0].commitTransaction();
    const broken = await outcome;
    await (broken === null ? runners[1].commitTransaction() : runners[1].rollbackTransaction());
    return broken;
  } finally {
    await Promise.all(runners.map((runner) => runner.release()));
  }
}

async function pidOf(runner: QueryRunner): Promise<number> {
  const [row] = (await runner.query('SELECT pg_backend_pid() AS pid')) as { pid: number }[];
  return row?.pid ?? 0;
}

async function waits(pid: number): Promise<boolean> {
  const rows = await source.query<unknown[]>('SELECT WHERE cardinality(pg_blocking_pids($1)) > 0', [pid]);
  return rows.length > 0;
}

describe('two writers at once', () => {
  it('cannot each add one half of a circle', async () => {
    const [a, b] = [await written.event(), await written.event()];
    const insert = `INSERT INTO links (id, from_event_id, to_event_id, type, known_on) VALUES ($1, $2, $3, 'follows_up', '2026-02-06')`;
    const broken = await overlapping([insert, [randomUUID(), a, b]], [insert, [randomUUID(), b, a]]);
    expect(broken).toBe('links_no_circle');
  });

  it('do not wait for who links what they have just made, which leads in no circle either', async () => {
    const old = await written.event();
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    try {
      const own = new Written(runner.manager);
      const [first, second] = [await own.event(), await own.event()];
      const link = (from: string, to: string) =>
        runner.query(
          `INSERT INTO links (id, from_event_id, to_event_id, type, known_on) VALUES ($1, $2, $3, 'follows_up', '2026-02-06')`,
          [randomUUID(), from, to],
        );
      await link(first, old);
      await link(second, first);
      expect(await runner.query(`SELECT FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory'`)).toEqual(
        [],
      );
      expect(await written.breaks(link(first, second))).toBe('links_no_circle');
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('leave the status at the newest of both entries', async () => {
    const event = await written.event();
    const insert = `INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, basis)
      VALUES ($1, $2, $3, $4, $5::text, $5::text::timestamptz, $5::text::date, 'reported')`;
    const broken = await overlapping(
      [insert, [randomUUID(), event, 1, 'held', '2026-02-06']],
      [insert, [randomUUID(), event, 2, 'confirmed', '2026-02-05']],
    );
    expect(broken).toBeNull();
    expect(await source.query('SELECT status FROM events WHERE id = $1', [event])).toEqual([{ status: 'held' }]);
  });
});
