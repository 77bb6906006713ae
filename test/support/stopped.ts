import type { DataSource } from 'typeorm';
import { until } from './until.js';

/** Whatever writes a version of an event whose difference holds a text stops there until it may go on. */
export interface Stop {
  /** When somebody has stopped: since when the transaction that did is under way. */
  reached(): Promise<string>;
  /** Only the first call counts. */
  goOn(): Promise<void>;
}

const LOCK = 6_407_712_130;

/** For a test: what is looked at in the middle of a transaction does not depend on how long that takes. */
export async function stopAt(source: DataSource, text: string): Promise<Stop> {
  await source.query(`CREATE OR REPLACE FUNCTION stop_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    WHILE NOT pg_try_advisory_xact_lock_shared(${LOCK}) LOOP PERFORM pg_sleep(0.02); END LOOP; RETURN NEW; END $$`);
  await source.query(`CREATE OR REPLACE TRIGGER stopped BEFORE INSERT ON revisions FOR EACH ROW
    WHEN (NEW.entity = 'event' AND position('${text}' IN NEW.difference::text) > 0) EXECUTE FUNCTION stop_here()`);
  const holding = source.createQueryRunner();
  await holding.query('SELECT pg_advisory_lock($1)', [LOCK]);
  const since = (): Promise<{ since: string }[]> =>
    source.query(
      `SELECT xact_start::text AS since FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`,
    );
  return {
    reached: async () => (await until(since, (rows) => rows.length > 0))[0]?.since ?? '',
    goOn: async () => {
      if (holding.isReleased) return;
      await holding.query('SELECT pg_advisory_unlock($1)', [LOCK]);
      await holding.release();
    },
  };
}
