import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { Problem } from '../common/problem.js';
import { sessionOptions } from './session.js';

/** So long somebody waits for a long transaction before it gives way, in milliseconds: less than the ten seconds after which whoever waits is told to come back. */
const PATIENCE = 6_000;
/** So often it is looked whether somebody waits. */
const LOOKED_EVERY = 500;
/** So often what gave way is begun again; then whoever asked for it is told to come back. */
const MOST_TRIES = 6;

/**
 * Does a long transaction by `work`, which tells the watch when it has begun. As soon as somebody has waited for it for {@link PATIENCE}, it is ended and begun again
 * when they have got what they waited for, so it must leave nothing behind but what it writes. Throws `busy` where that happens again and again.
 */
export async function givingWay<T>(url: string, work: (watch: Watch) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const watch = new Watch(url);
    try {
      return await work(watch);
    } catch (error) {
      // It hears of its end sooner than whoever ended it of having done so.
      await watch.end();
      if (!watch.gaveWay && !(error instanceof TakenMeanwhile)) throw error;
      if (tries === MOST_TRIES) throw busy();
    } finally {
      await watch.end();
    }
  }
}

/** Thrown by what is done by {@link givingWay} where somebody else has taken a name that it wanted: done again, it finds that there. */
export class TakenMeanwhile extends Problem {
  constructor() {
    super('busy', 'Somebody made the same at this moment. Nothing was changed; try again.', undefined, {
      retryAfter: 1,
    });
  }
}

/** Looks, by a connection of its own, for those who wait for a transaction: those of the pool may all be taken by them. */
export class Watch {
  private readonly ending = new AbortController();
  private process: number | undefined;
  private looking: Promise<void> | undefined;
  private hasEnded = false;

  constructor(private readonly url: string) {}

  /** Whether it ended what the transaction was about. */
  get gaveWay(): boolean {
    return this.hasEnded;
  }

  /** Inside the transaction, as its first step. */
  async begin(manager: EntityManager): Promise<void> {
    const [row] = await manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    this.process = row?.pid;
    this.looking ??= this.look();
  }

  async end(): Promise<void> {
    this.ending.abort();
    await this.looking;
  }

  private async look(): Promise<void> {
    let client: Client | undefined;
    // What is done before anybody looks needs no connection to look by.
    while (await this.pause()) {
      try {
        client ??= await connected(this.url);
        const { rowCount } = await client.query(END_WHERE_AWAITED, [this.process, PATIENCE]);
        if (rowCount) this.hasEnded = true;
      } catch {
        // A connection that broke is made anew: the transaction goes on, or learns by itself that the database is away.
        await client?.end().catch(() => undefined);
        client = undefined;
      }
    }
    await client?.end().catch(() => undefined);
  }

  /** False where it ends meanwhile. */
  private pause(): Promise<boolean> {
    return wait(LOOKED_EVERY, true, { signal: this.ending.signal, ref: false }).catch(() => false);
  }
}

async function connected(url: string): Promise<Client> {
  const options = sessionOptions({ statement: 10, lock: 10, idle: 10 });
  const client = new Client({
    connectionString: url,
    application_name: 'demarche',
    connectionTimeoutMillis: 5_000,
    options,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Only whoever waits for it at that very moment makes it end: by then it cannot be that of another any more. */
const END_WHERE_AWAITED = `SELECT pg_cancel_backend($1::int) WHERE EXISTS (
  SELECT FROM pg_locks l WHERE NOT l.granted AND l.waitstart < clock_timestamp() - $2 * interval '1 ms' AND $1::int = ANY (pg_blocking_pids(l.pid)))`;

function busy(): Problem {
  const detail = 'Others are writing the same again and again. Nothing was changed; try again when they are done.';
  return new Problem('busy', detail, undefined, { retryAfter: 60 });
}
