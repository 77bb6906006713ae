import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError, type Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { COUNTED, estimated, exactly, type Count } from '../common/count.js';
import { Problem } from '../common/problem.js';
import { endWhenGone } from './cancel.js';
import { isInTheWay, wasEnded } from './database-problem.js';
import { closeForgotten } from './forgotten-statements.js';
import { asReader, fromPrimary, type Reader } from './lend-reader.js';
import { Paces } from './paces.js';
import { ReaderPools, type ReaderKind } from './reader-pools.js';
import { StatementNames } from './statement-names.js';

/** So often a transaction is begun, then whoever asked for it is told to come back. */
const MOST_TRIES = 6;
/** Those who stood in each other's way wait for unlike times, longer from try to try. */
const pause = (tries: number): number => Math.random() * 40 * 2 ** tries;

export const DATA_SOURCE = Symbol('DATA_SOURCE');

/** Who is asked: those for readers of a kind, replicas where there are any, or the primary, which has what was just written. */
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

  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {
    this.readers = new ReaderPools(source);
  }

  /** When the last request has been answered. */
  onApplicationShutdown(): Promise<void> {
    return this.readers.end();
  }

  /**
   * Rows of a question that changes nothing; a replica answers where there is one. The server keeps the plan of a
   * question that is asked again: planning the JSON of an event costs about as much as reading ten of them.
   */
  async read<Row extends object>(
    sql: string,
    parameters: readonly unknown[] = [],
    from: Whereabouts = 'page',
  ): Promise<Row[]> {
    const { client, giveBack } = await this.lend(from, () => undefined, this.paces.isQuick(sql));
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
      // A connection on which a question failed serves on; one that broke does not (SQLSTATE 08, 57P).
      const serves =
        error instanceof Problem || (error instanceof DatabaseError && !/^(08|57P)/.test(error.code ?? '08'));
      giveBack(!serves);
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

  /** A connection for reading, see {@link asReader}; sooner for what is quick. */
  async lend(from: Whereabouts, lost: (error: Error) => void, quick = false): Promise<Reader> {
    return asReader(await (from === 'primary' ? fromPrimary(this.source) : this.readers.lend(from, quick)), lost);
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

  /** The data source itself, for what needs a connection of its own. */
  get connection(): DataSource {
    return this.source;
  }
}
