import { Client, type ClientBase } from 'pg';
import { sessionOptions } from '../session.js';

/**
 * The program makes these by itself, or they mean nothing elsewhere: `changes` is a day of the stream, in transactions of this very server,
 * and `alert_progress` says up to which of them they were looked at.
 */
const NOT_KEPT = ['migrations', 'function_files', 'changes', 'alert_progress'];

/** A table whose rows a backup holds. */
export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
}

const QUESTION = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> ALL ($1)
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
  GROUP BY c.relname ORDER BY c.relname COLLATE "C"`;

/** All tables with what people wrote and what follows from it, as the database has them; none where there is no Démarche yet. */
export async function keptTables(client: ClientBase): Promise<KeptTable[]> {
  return (await client.query<KeptTable>(QUESTION, [NOT_KEPT])).rows;
}

/** The migrations that have run, oldest first; none where there is no Démarche yet. */
export async function ranMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('migrations') IS NOT NULL AS there`);
  if (!rows[0]?.there) return [];
  return (await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp')).rows.map(
    ({ name }) => name,
  );
}

/** `"events" ("id", "ref")`, for COPY. */
export function columnsOf({ name, columns }: KeptTable): string {
  return `${quoted(name)} (${columns.map(quoted).join(', ')})`;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A session without limits whose values are written the same by every server: a backup takes as long as it takes, and is compared
 * byte for byte.
 */
export async function openSession(url: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    options: `${sessionOptions({ statement: 0, lock: 0, idle: 0 })} -c extra_float_digits=1 -c bytea_output=hex`,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
