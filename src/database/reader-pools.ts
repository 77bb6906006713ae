import { availableParallelism } from 'node:os';
import { Pool } from 'pg';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { networkAsking } from '../common/asker.js';
import type { Lent } from './lend-reader.js';
import { sessionOptions, surviveLoss } from './session.js';
import { Shares } from './shares.js';
import { TimedClient } from './timed-client.js';

/** More slow questions than there are processors would end no sooner, and hold up what is quick. */
const SLOW = Math.min(4, Math.max(2, availableParallelism()));

/**
 * Readers of each kind have connections of their own, so that many of one kind leave the others theirs, and writers theirs:
 * how many there are at most, how many of them one network may have, and how many of those for slow questions, how long one waits to be
 * lent one (milliseconds), and how long a question may take (seconds).
 */
const KINDS = {
  page: { most: 8, share: 6, slow: SLOW, waits: 5_000, statement: 20 },
  // A whole file takes the time it takes: whoever does not take it is cut off by the one who sends it.
  export: { most: 2, share: 1, slow: 1, waits: 2_000, statement: 0 },
  health: { most: 1, share: 1, slow: 1, waits: 900, statement: 1 },
} as const;
/**
 * One question takes one processor: beside others it would wait for the helpers it asked for. What it gathers of a million events has room, or
 * all of them would be looked at again.
 */
const ROOM = '-c max_parallel_workers_per_gather=0 -c work_mem=16MB';

export type ReaderKind = keyof typeof KINDS;

/** Connections for reading, of the replicas in turn where there are any. */
export class ReaderPools {
  private readonly pools: ReadonlyMap<ReaderKind, readonly Pool[]>;
  private readonly shares: ReadonlyMap<ReaderKind, Shares>;
  private turn = 0;
  /** Whether all read where it is written. */
  readonly areOfPrimary: boolean;

  constructor(source: DataSource) {
    const options = source.options as Postgres;
    const urls = urlsOf(options);
    this.areOfPrimary = !options.replication;
    const kinds = Object.keys(KINDS) as ReaderKind[];
    this.shares = new Map(
      kinds.map((kind) => [kind, new Shares(KINDS[kind].share, KINDS[kind].waits, KINDS[kind].slow)]),
    );
    this.pools = new Map(kinds.map((kind) => [kind, urls.map((url) => poolOf(url, kind))]));
  }

  /** For a question that is `quick`, or one of which that is not known. */
  async lend(kind: ReaderKind, quick: boolean): Promise<Lent> {
    const pools = this.pools.get(kind) ?? [];
    this.turn += 1;
    const pool = pools[this.turn % pools.length];
    if (!pool) throw new Error(`There is no pool for ${kind}`);
    const network = networkAsking();
    const giveBack = network === undefined ? undefined : await this.shares.get(kind)?.take(network, quick);
    try {
      const client = await pool.connect();
      return [client, (broken) => (client.release(broken), giveBack?.())];
    } catch (error) {
      giveBack?.();
      throw error;
    }
  }

  /** The pools by the kind of their readers, those of one kind together. */
  *all(): Iterable<readonly [kind: string, pool: Pool]> {
    for (const [kind, pools] of this.pools) for (const pool of pools) yield [kind, pool];
  }

  async end(): Promise<void> {
    await Promise.all([...this.pools.values()].flat().map((pool) => pool.end()));
  }
}

function poolOf(url: string, kind: ReaderKind): Pool {
  const { most, waits, statement } = KINDS[kind];
  const pool = new Pool({
    connectionString: url,
    application_name: `demarche ${kind}`,
    Client: TimedClient,
    max: most,
    connectionTimeoutMillis: waits,
    options: `${sessionOptions({ statement, lock: 5, idle: 60 })} ${ROOM}`,
  });
  pool.on('connect', surviveLoss);
  // One that breaks while it lies in the pool is thrown away, which is all there is to do.
  pool.on('error', () => undefined);
  return pool;
}

type Postgres = Extract<DataSourceOptions, { type: 'postgres' }>;

function urlsOf({ url, replication }: Postgres): readonly string[] {
  const given = replication ? replication.slaves.map((slave) => slave.url) : [url];
  return given.filter((one) => one !== undefined);
}
