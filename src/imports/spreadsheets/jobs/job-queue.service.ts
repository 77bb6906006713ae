import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { JobHelpers } from 'graphile-worker';
import { Database } from '../../../database/database.js';
import { startJobRunner, type JobRunner } from '../../../database/job-runner.js';
import { LOCK_OF } from './import-lock.js';

/** What is to be done with an import. */
export type Step = 'check' | 'apply';

/** Does a step; ends as soon as `signal` says so. Never fails: what goes wrong is written down where its owner sees it. */
export type Work = (importId: string, step: Step, signal: AbortSignal) => Promise<void>;

/** Why work was ended. */
export const ENDED = { cancelled: 'cancelled', stopping: 'stopping' } as const;

const TASK = 'spreadsheet-import';

/**
 * PostgreSQL says by itself when there is something to do, but not again to whoever did not listen yet: right after the start, or after a
 * loss. So often the queue is looked at nevertheless, in milliseconds.
 */
const LOOKED_AT_EVERY = 5_000;

/**
 * Work that outlives the request that asked for it, in a queue that PostgreSQL keeps. Nothing runs, and nothing is asked, until the
 * first import.
 */
@Injectable()
export class JobQueue implements BeforeApplicationShutdown {
  private starting: Promise<JobRunner> | undefined;
  private readonly underWay = new Map<string, { controller: AbortController; work: Promise<void> }>();
  private work: Work | undefined;

  constructor(private readonly database: Database) {}

  /** Who does the work. */
  doneBy(work: Work): void {
    this.work = work;
  }

  async add(importId: string, step: Step): Promise<void> {
    const runner = await this.start();
    await runner.addJob(TASK, { importId, step }, { jobKey: importId, maxAttempts: 1 });
  }

  /** Ends the work on an import if it is done here, and waits for its end. */
  async cancel(importId: string): Promise<void> {
    const working = this.underWay.get(importId);
    working?.controller.abort(ENDED.cancelled);
    await working?.work;
  }

  /** Ends the work on an import if it is done here, and waits for nothing. */
  letGo(importId: string): void {
    this.underWay.get(importId)?.controller.abort(ENDED.cancelled);
  }

  /** Lets go of what is under way: it is written down as it stands, and goes on at the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const { controller } of this.underWay.values()) controller.abort(ENDED.stopping);
    if (!this.starting) return;
    const runner = await this.starting;
    this.starting = undefined;
    await runner.stop();
  }

  private start(): Promise<JobRunner> {
    this.starting ??= startJobRunner(this.database, {
      tasks: { [TASK]: (payload, helpers) => this.does(payload as Job, helpers) },
      ...{ concurrency: 1, lookedAtEvery: LOOKED_AT_EVERY },
    });
    this.starting.catch(() => (this.starting = undefined));
    return this.starting;
  }

  /** One server at a time works on an import; whoever starts meanwhile sees by the lock that somebody does. */
  private does({ importId, step }: Job, { withPgClient }: JobHelpers): Promise<void> {
    return withPgClient(async (client) => {
      await client.query(`SELECT pg_advisory_lock(${LOCK_OF('$1::text')})`, [importId]);
      try {
        await this.watched(importId, step);
      } finally {
        await client.query(`SELECT pg_advisory_unlock(${LOCK_OF('$1::text')})`, [importId]);
      }
    });
  }

  private async watched(importId: string, step: Step): Promise<void> {
    const controller = new AbortController();
    const work = this.work?.(importId, step, controller.signal) ?? Promise.resolve();
    this.underWay.set(importId, { controller, work });
    await work.finally(() => this.underWay.delete(importId));
  }
}

interface Job {
  readonly importId: string;
  readonly step: Step;
}
