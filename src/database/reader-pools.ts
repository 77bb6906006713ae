import { availableParallelism } from 'node:os';
import { Pool } from 'pg';
import { asking, networkAsking } from '../common/asker.js';
import type { Lent } from './lend-reader.js';
import { Replica } from './replicas/replica.js';
import { Settled } from './replicas/settled.js';
import { SEEN_UP_TO, type WalPosition } from './replicas/wal-position.js';
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
  // The program itself, which looks how far servers are.
  watch: { most: 1, share: 1, slow: 1, waits: 900, statement: 1 },
} as const;
/**
 * One question takes one processor: beside others it would wait for the helpers it asked for. What it gathers of a million events has room, or
 * all of them would be looked at again.
 */
const ROOM = '-c max_parallel_workers_per_gather=0 -c work_mem=16MB';
/** Where there is another to ask, nobody waits long for a connection (milliseconds), and for an answer no longer than the server would take (seconds more). */
const REPLICA_WAITS = 900;
const LOST_AFTER = 5;

export type ReaderKind = keyof typeof KINDS;
type Pools = ReadonlyMap<ReaderKind, Pool>;

/** A connection for reading, and whether it is a replica's. */
export type LentForReading = readonly [lent: Lent, ofReplica: boolean];

/** Connections for reading: of the primary, and of replicas for those who ask to read, as far as they have what is to be seen. */
export class ReaderPools {
  private readonly primary: Pools;
  private readonly replicas: readonly Replica<ReaderKind>[];
  private readonly settled: Settled | undefined;
  private readonly shares: ReadonlyMap<ReaderKind, Shares>;
  private turn = 0;
  /** How often a connection was lent, by whose it was. */
  readonly lent = { primary: 0, replica: 0 };

  constructor(url: string, replicaUrls: readonly string[]) {
    this.shares = new Map(
      kinds().map((kind) => [kind, new Shares(KINDS[kind].share, KINDS[kind].waits, KINDS[kind].slow)]),
    );
    this.primary = new Map(kinds().map((kind) => [kind, poolOf(url, kind)]));
    this.replicas = replicaUrls.map(
      (one) => new Replica(new Map(kinds().map((kind) => [kind, poolOf(one, kind, true)])), 'watch'),
    );
    if (this.replicas.length > 0) this.settled = new Settled(() => this.position());
  }

  /** Whether all read where it is written. */
  get areOfPrimary(): boolean {
    return this.replicas.length === 0;
  }

  /** For a question that is `quick`, or one of which that is not known; `anew` of the primary, where a replica has failed. */
  async lend(kind: ReaderKind, quick: boolean, anew = false): Promise<LentForReading> {
    const network = networkAsking();
    const giveBack = network === undefined ? undefined : await this.shares.get(kind)?.take(network, quick);
    try {
      const ofReplica = anew ? undefined : await this.ofReplica(kind);
      const [client, release] = ofReplica ?? (await this.ofPrimary(kind));
      this.lent[ofReplica ? 'replica' : 'primary'] += 1;
      return [[client, (broken) => (release(broken), giveBack?.())], ofReplica !== undefined];
    } catch (error) {
      giveBack?.();
      throw error;
    }
  }

  /** Resolves when every replica that anybody may read from sees what was committed before `position`. */
  async reach(position: WalPosition): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.reach(position)));
  }

  /** The pools by the kind of their readers, those of one kind together. */
  *all(): Iterable<readonly [kind: string, pool: Pool]> {
    yield* this.primary;
    for (const { pools } of this.replicas) for (const [kind, pool] of pools) yield [`${kind} replica`, pool];
  }

  async end(): Promise<void> {
    this.settled?.stop();
    await Promise.all([...this.all()].map(([, pool]) => pool.end()));
  }

  /** Whoever writes, and the program itself, sees all there is. */
  private async ofReplica(kind: ReaderKind): Promise<Lent | undefined> {
    const [asked, everybody] = [asking(), this.settled?.upTo];
    if (!asked || kind === 'watch' || everybody === undefined || everybody === null) return undefined;
    this.turn += 1;
    for (const at of this.replicas.keys()) {
      const replica = this.replicas[(this.turn + at) % this.replicas.length];
      const lent = await replica?.lend(kind, { own: asked.position, everybody });
      if (lent) return lent;
    }
    return undefined;
  }

  private async ofPrimary(kind: ReaderKind): Promise<Lent> {
    const pool = this.primary.get(kind);
    if (!pool) throw new Error(`There is no pool for ${kind}`);
    const client = await pool.connect();
    return [client, (broken) => client.release(broken)];
  }

  /** How far the primary is. */
  private async position(): Promise<WalPosition> {
    const answer = await this.primary
      .get('watch')
      ?.query<{ position: WalPosition }>(`SELECT ${SEEN_UP_TO} AS position`);
    return answer?.rows[0]?.position ?? 0;
  }
}

const kinds = (): ReaderKind[] => Object.keys(KINDS) as ReaderKind[];

function poolOf(url: string, kind: ReaderKind, ofReplica = false): Pool {
  const { most, waits, statement } = KINDS[kind];
  const pool = new Pool({
    connectionString: url,
    application_name: `demarche ${kind}`,
    Client: TimedClient,
    max: most,
    connectionTimeoutMillis: ofReplica ? Math.min(waits, REPLICA_WAITS) : waits,
    ...(ofReplica && statement > 0 ? { query_timeout: (statement + LOST_AFTER) * 1_000 } : {}),
    options: `${sessionOptions({ statement, lock: 5, idle: 60 })} ${ROOM}`,
  });
  pool.on('connect', surviveLoss);
  // One that breaks while it lies in the pool is thrown away, which is all there is to do.
  pool.on('error', () => undefined);
  return pool;
}
