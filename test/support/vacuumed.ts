import type { Client } from 'pg';

/**
 * PostgreSQL looks rows up in an index alone where it knows of pages that everybody sees their rows; of those it does not know while any
 * transaction is under way, and the program asks now and then.
 */
export async function vacuumed(administrator: Client): Promise<void> {
  for (let unknown = 1; unknown > 0;) {
    await administrator.query('VACUUM');
    const { rows } = await administrator.query<{ unknown: number }>(
      `SELECT count(*)::int AS unknown FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relallvisible < relpages`,
    );
    unknown = rows[0]?.unknown ?? 0;
  }
}
