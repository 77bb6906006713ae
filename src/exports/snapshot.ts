import type { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { to } from 'pg-copy-streams';
import type { Pieces } from '../common/pieces.js';
import { endWhenGone } from '../database/cancel.js';
import type { Database } from '../database/database.js';

/** A replica does not tell which transactions are under way, so that two of its snapshots may be called the same: none is named twice there. */
const NAME = `SELECT CASE WHEN pg_is_in_recovery() THEN gen_random_uuid()::text ELSE pg_current_snapshot()::text END AS name`;

/**
 * The record as it stood at one moment, held by one connection of those for files: however many questions a file takes, all are
 * answered from the same rows. Whoever takes one closes it, see {@link Snapshot.until}.
 */
export class Snapshot {
  private flowing: Readable | undefined;
  private asked: () => Promise<void> = () => Promise.resolve();

  private constructor(
    private readonly client: PoolClient,
    private readonly giveBack: (broken: boolean) => void,
    /** As PostgreSQL names it: another whenever anything has been written since, whoever wrote it. */
    readonly name: string,
  ) {}

  static async of(database: Database): Promise<Snapshot> {
    let taken = undefined as Snapshot | undefined;
    const { client, giveBack } = await database.lend('export', (error) => taken?.flowing?.destroy(error));
    try {
      const asked = endWhenGone(client);
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const { rows } = await client.query<{ name: string }>(NAME);
      taken = new Snapshot(client, giveBack, rows[0]?.name ?? '');
      taken.asked = asked;
      return taken;
    } catch (error) {
      giveBack(true);
      throw error;
    }
  }

  /** Rows of a question that fits into memory. */
  async rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, [...values])).rows;
  }

  /** What a COPY … TO STDOUT writes, as it is written; one at a time. */
  copy(sql: string): Readable {
    this.flowing = this.client.query(to(sql));
    return this.flowing;
  }

  /**
   * `pieces`, after the last of which the connection goes back. One on which a question fails, or whose reader goes away half-way, is
   * closed: what it still has to say cannot be taken back.
   */
  async *until(pieces: Pieces): AsyncGenerator<Buffer | string> {
    let whole = false;
    try {
      yield* pieces;
      await this.commit();
      whole = true;
    } finally {
      this.end(whole);
    }
  }

  /** Does `work`, after which the connection goes back; where it fails, it is closed. */
  async ending<T>(work: () => Promise<T>): Promise<T> {
    let whole = false;
    try {
      const done = await work();
      await this.commit();
      whole = true;
      return done;
    } finally {
      this.end(whole);
    }
  }

  private async commit(): Promise<void> {
    await this.asked();
    await this.client.query('COMMIT');
  }

  private end(whole: boolean): void {
    if (!whole) void this.asked();
    this.giveBack(!whole);
  }
}
