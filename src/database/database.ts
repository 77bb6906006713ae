import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, type Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { COUNTED, estimated, exactly, type Count } from '../common/count.js';
import { Problem } from '../common/problem.js';
import { CONFIG } from '../config/config-token.js';
import type { Config } from '../config/config.js';
import { endWhenGone } from './cancel.js';
import { isInTheWay, wasEnded } from './database-problem.js';
import { closeForgotten } from './forgotten-statements.js';
import { givingWay } from './give-way.js';
import { asReader, fromPrimary, type Reader } from './lend-reader.js';
import { Paces } from './paces.js';
import { ReaderPools, type ReaderKind } from './reader-pools.js';
import { SEEN_UP_TO, type WalPosition } from './replicas/wal-position.js';
import { StatementNames } from './statement-names.js';
import { urlOf } from './url-of.js';

/** So often a transaction is begun, then whoever asked for it is told to come back. */
const MOST_TRIES = 6;
/** Those who stood in each other's way wait for unlike times, longer from try to try. */
const pause = (tries: number): number => Math.random() * 40 * 2 ** tries;

export const DATA_SOURCE = Symbol('DATA_SOURCE');

/** Who is asked: those for readers of a kind, replicas where there are any that have what is to be seen, or the connections for writing. */
export type Whereabouts = ReaderKind | 'primary';

/** As PostgreSQL tells a plan. */
interface Explained {
  'QUERY PLAN': { Plan: { 'Plan Rows': number } }[];
}

/** What services and queries ask of the database. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly names = new StatementNames();

  private readonly paces = new Paces();

  private readonly readers: ReaderPools;

  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CONFIG) { databaseReplicaUrls }: Pick<Config, 'databaseReplicaUrls'>,
  ) {
    this.readers = new ReaderPools(urlOf(source), databaseReplicaUrls);
  }

  /** When the last request has been answered. */
  onApplicationShutdown(): Promise<void> {
    return this.readers.end();
  }

  /**
   * Rows of a question that changes nothing; a replica answers where there is one that sees enough, and where it fails, the primary. The
   * server keeps the plan of a question that is asked again: planning the JSON of an event costs about as much as reading ten of them.
   */
  async read<Row extends object>(
    sql: string,
    parameters: readonly unknown[] = [],
    from: Whereabouts = 'page',
  ): Promise<Row[]> {
    const quick = this.paces.isQuick(sql);
    if (from === 'primary') return this.ask(asReader(await fromPrimary(this.source), nothing), sql, parameters);
    const [lent, ofReplica] = await this.readers.lend(from, quick);
    try {
      return await this.ask(asReader(lent, nothing), sql, parameters);
    } catch (error) {
      if (!ofReplica || (serves(error) && !isInTheWay(error))) throw error;
      const [again] = await this.readers.lend(from, quick, true);
      return this.ask(asReader(again, nothing), sql, parameters);
    }
  }

  private async ask<Row extends object>(
    { client, giveBack }: Reader,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    let ended = (): Promise<void> => Promise.resolve();
    try {
      const name = this.names.of(sql);
      await closeForgotten(client, this.names);
      ended = endWhenGone(client);
      const query = { name, text: sql, values: [...parameters] };
      const { rows } = await this.paces.timed(sql, () => client.query<Row>(query));
      await ended();
      giveBack(false);
      return rows;
    } catch (error) {
      await ended();
      giveBack(!serves(error));
      throw error;
    }
  }

  /**
   * In which state the record is: two questions that are put while it is the same see the same rows. Null where that is not known, for
   * a replica does not tell which transactions are under way.
   */
  async snapshot(): Promise<string | null> {
    if (!this.readers.areOfPrimary) return null;
    const [row] = await this.read<{ snapshot: string }>('SELECT pg_current_snapshot()::text AS snapshot');
    return row?.snapshot ?? null;
  }

  /** A connection for reading, see {@link asReader}. */
  async lend(from: ReaderKind, lost: (error: Error) => void): Promise<Reader> {
    const [lent] = await this.readers.lend(from, false);
    return asReader(lent, lost);
  }

  /** Resolves when every replica that anybody may read from sees what the primary had written at `position`; at once where there is none. */
  seenEverywhere(position: WalPosition): Promise<void> {
    return this.readers.reach(position);
  }

  /** How many rows `from` (a FROM clause with its conditions) holds: counted as far as that is quick. */
  async count(from: string, parameters: readonly unknown[] = []): Promise<Count> {
    const total = await this.countSome(from, parameters);
    return total === null ? this.estimate(from, parameters) : exactly(total);
  }

  /** The same, or null where there are more than are counted. */
  async countSome(from: string, parameters: readonly unknown[]): Promise<number | null> {
    const some = `SELECT FROM ${from} LIMIT ${COUNTED + 1}`;
    const [row] = await this.read<{ total: string }>(`SELECT count(*) AS total FROM (${some}) counted`, parameters);
    const total = Number(row?.total ?? 0);
    return total > COUNTED ? null : total;
  }

  /** About how many there are, where it is known already that they are more than are counted. */
  async estimate(from: string, parameters: readonly unknown[]): Promise<Count> {
    const [plan] = await this.read<Explained>(`EXPLAIN (FORMAT JSON) SELECT FROM ${from}`, parameters);
    return estimated(plan?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0);
  }

  /**
   * One transaction: all of `work` or nothing of it. Where the server ended it because two stood in each other's way,
   * `work` is done again from the beginning, so it must leave nothing behind but what it writes. Where the connection that
   * the pool lent had died unused, it begins on another.
   */
  async write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      let begun = false as boolean;
      try {
        return await this.source.transaction((manager) => {
          begun = true;
          return work(manager);
        });
      } catch (error) {
        if (tries === MOST_TRIES || !(isInTheWay(error) || (!begun && wasEnded(error)))) throw error;
        await wait(pause(tries));
      }
    }
  }

  /** The same for what may take long: nobody waits for it until they are told to come back, for it gives way to them and is done again. See {@link givingWay}. */
  writeLong<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return givingWay(urlOf(this.source), (watch) =>
      this.write(async (manager) => {
        await watch.begin(manager);
        return work(manager);
      }),
    );
  }

  /** How many connections of each pool are lent and idle, and how many wait for one. */
  poolStates(): { pool: string; lent: number; idle: number; waiting: number }[] {
    const writers = (this.source.driver as PostgresDriver).master as Pool;
    const states = new Map<string, { pool: string; lent: number; idle: number; waiting: number }>();
    for (const [pool, { totalCount, idleCount, waitingCount }] of [
      ['write', writers] as const,
      ...this.readers.all(),
    ]) {
      const { lent, idle, waiting } = states.get(pool) ?? { lent: 0, idle: 0, waiting: 0 };
      states.set(pool, {
        ...{ pool, lent: lent + totalCount - idleCount, idle: idle + idleCount, waiting: waiting + waitingCount },
      });
    }
    return [...states.values()];
  }

  /** SQL of a position of the log (WalPosition) beyond all that can be seen at this moment; 0, which some servers alone can tell, where nobody needs it. */
  get seenUpTo(): string {
    return this.readers.areOfPrimary ? '0::float8' : SEEN_UP_TO;
  }

  /** How often a connection for reading was lent: of the primary, and of replicas. */
  get lent(): Readonly<Record<'primary' | 'replica', number>> {
    return this.readers.lent;
  }

  /** The data source itself, for what needs a connection of its own. */
  get connection(): DataSource {
    return this.source;
  }
}

/** A connection on which a question failed serves on; one that broke does not (SQLSTATE 08, 57P), nor one to a server that only reads any more (25006). */
function serves(error: unknown): boolean {
  return error instanceof Problem || (error instanceof DatabaseError && !/^(08|25006|57P)/.test(error.code ?? '08'));
}

function nothing(): void {
  // Whoever asks the connection next hears of it.
}
