import type { Database } from '../database/database.js';

/** How it stands at this moment. */
export interface State {
  readonly pools: readonly PoolState[];
  /** How often a connection for reading was lent, by whose it was. */
  readonly lent: Readonly<Record<string, number>>;
  readonly onlookers: { readonly signedIn: number; readonly strangers: number };
  /** Null where the database does not answer. */
  readonly queue: { readonly ready: number; readonly running: number; readonly failed: number } | null;
}

/** A pool of connections. */
interface PoolState {
  readonly pool: string;
  readonly lent: number;
  readonly idle: number;
  readonly waiting: number;
}

// The queue makes its tables when the first import is put into it.
const QUEUE_THERE = `SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS there`;
const QUEUE = `SELECT count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts)::int AS ready,
  count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
  count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::int AS failed FROM graphile_worker.jobs`;

/** The work in the queue; null where the database does not answer. */
export async function queueState(database: Database): Promise<State['queue']> {
  try {
    const [queue] = await database.read<{ there: boolean }>(QUEUE_THERE, [], 'watch');
    if (!queue?.there) return { ready: 0, running: 0, failed: 0 };
    const [state] = await database.read<NonNullable<State['queue']>>(QUEUE, [], 'watch');
    return state ?? null;
  } catch {
    return null;
  }
}
