import type { TestApp } from './app.js';

/** What is history, or follows one person's or program's work, and so may differ where the record is the same. */
const APART = [
  ...[
    'revisions',
    'changes',
    'migrations',
    'function_files',
    'idempotency_keys',
    'sessions',
    'users',
    'sign_in_attempts',
  ],
  // Told in sums: how they are kept in rows depends on when they were folded.
  ...['event_tallies', 'event_densities', 'state_densities', 'event_weeks', 'event_blocks', 'state_blocks'],
];

const SUMS = {
  event_tallies: 'of_id, published',
  event_densities: 'of_id, stretch, kind, review',
  state_densities: 'of_id, stretch, kind, review, known',
  event_weeks: 'of_id, monday, review',
  event_blocks: 'of_id, block, review',
  state_blocks: 'of_id, block, review, known',
};

/** Everything that the database holds but for history and the numbers of versions: table by table, every row in text. */
export async function asItStands({ dataSource }: Pick<TestApp, 'dataSource'>): Promise<Record<string, string[]>> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL ($1) ORDER BY 1`,
    [APART],
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await dataSource.query<{ row: string }[]>(
      `SELECT (to_jsonb(t) - ARRAY['version', 'updated_at'])::text AS row FROM ${name} t ORDER BY 1`,
    );
    found[name] = rows.map(({ row }) => row);
  }
  for (const [name, group] of Object.entries(SUMS)) {
    const rows = await dataSource.query<{ row: string }[]>(
      `SELECT concat_ws(' ', ${group}, sum(n)) AS row FROM ${name} GROUP BY ${group} HAVING sum(n) <> 0 ORDER BY 1`,
    );
    found[name] = rows.map(({ row }) => row);
  }
  return found;
}
