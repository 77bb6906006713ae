import type { EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { Problem } from '../../../common/problem.js';

/** So long an import keeps others waiting at most, in milliseconds. */
const MOST = 10_000;

/** A question of the database that took longer than it may. */
const CANCELLED = '57014';

/** How many rows are advised is told in such steps. */
const STEP = 50;

/**
 * How long an import has held what others may wait for: events that were there before, and the turn to judge what became of announced
 * steps. What it makes nobody else reaches until it is in; so that is written first, and takes as long as it takes.
 */
export class Held {
  private since: number | null = null;

  /** From now on others wait. */
  begin(): void {
    this.since ??= performance.now();
  }

  /** Throws `too_large`, and says how many rows come in at once, where `done` of `rows` took as long as all of them may. */
  require(done: number, rows: number): void {
    if (this.left <= 0) throw tooLong(rows, (done * MOST) / 2 / (MOST - this.left));
  }

  /** Does now, in the time that is left, what waits for the end of the transaction. Throws `too_large` where it takes longer. */
  async judge(manager: EntityManager, rows: number): Promise<void> {
    this.begin();
    await manager.query(`SET LOCAL statement_timeout = ${Math.max(1, Math.round(this.left))}`);
    try {
      await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
    } catch (error) {
      if (error instanceof QueryFailedError && (error.driverError as { code?: string }).code === CANCELLED)
        throw tooLong(rows, rows / 2);
      throw error;
    }
    await manager.query('SET LOCAL statement_timeout TO DEFAULT');
  }

  private get left(): number {
    return this.since === null ? MOST : MOST - (performance.now() - this.since);
  }
}

function tooLong(rows: number, advised: number): Problem {
  const most = Math.max(STEP, Math.floor(advised / STEP) * STEP);
  const detail =
    `Others would have to wait longer than ${MOST / 1000} seconds for the ${rows} rows that change events, or are linked to events that ` +
    `were there. Nothing came in: bring them in in files of ${most} rows at most.`;
  const reason = { code: 'import_holds_long', parameters: { rows, most } } as const;
  return new Problem('too_large', detail, undefined, { reason });
}
