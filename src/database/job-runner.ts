import { setTimeout as wait } from 'node:timers/promises';
import { Logger, run, type ParsedCronItem, type Runner, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import type { Database } from './database.js';
import { sessionOptions, surviveLoss } from './session.js';
import { urlOf } from './url-of.js';

/** How work in the queue is done. */
interface Doing {
  /** What to do, by the names of tasks. */
  readonly tasks: TaskList;
  /** So much is done at once. */
  readonly concurrency: number;
  /** So often the queue is looked at without being woken, in milliseconds: what was put off is late by as much. */
  readonly lookedAtEvery: number;
  /** What is done by the clock. */
  readonly crontab?: ParsedCronItem[];
}

/** Somebody who works through the queue that PostgreSQL keeps. */
export interface JobRunner {
  readonly addJob: Runner['addJob'];
  /** Takes nothing up any more, waits for what is under way, and lets go of the database. */
  stop(): Promise<void>;
}

/** Begins to work through the queue; its tables are made where they are not there yet. It goes on by itself when the database was away. */
export async function startJobRunner(database: Database, doing: Doing): Promise<JobRunner> {
  const pool = poolFor(database, doing.concurrency);
  const leaving = new AbortController();
  let runner: Runner;
  try {
    runner = await begin(pool, doing);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const keptOn = keepOn(
    () => runner.promise,
    async () => (runner = await begin(pool, doing)),
    leaving.signal,
  );
  return {
    addJob: (...job) => runner.addJob(...job),
    stop: async () => {
      leaving.abort();
      // One that has ended by itself says so; and there may be one that has begun just now.
      await runner.stop().catch(() => undefined);
      await keptOn;
      await runner.stop().catch(() => undefined);
      await pool.end();
    },
  };
}

/** So long after the queue was lost it is looked for again, in milliseconds. */
const LOOKS_AGAIN_AFTER = 1_000;

/** Begins anew whenever it has ended, until `leaving`. */
async function keepOn(ended: () => Promise<void>, anew: () => Promise<unknown>, leaving: AbortSignal): Promise<void> {
  const isLeft = (): boolean => leaving.aborted;
  while (!isLeft()) {
    await ended().catch(() => undefined);
    for (let isBack = false; !isBack && !isLeft();) {
      await wait(LOOKS_AGAIN_AFTER, undefined, { signal: leaving }).catch(() => undefined);
      if (!isLeft())
        isBack = await anew().then(
          () => true,
          () => false,
        );
    }
  }
}

function poolFor(database: Database, concurrency: number): Pool {
  const pool = new Pool({
    connectionString: urlOf(database.connection),
    // One listens, one takes work up, and each who works may hold one.
    max: concurrency + 2,
    options: sessionOptions({ statement: 60, lock: 10, idle: 300 }),
    application_name: 'demarche jobs',
  });
  pool.on('error', () => undefined);
  pool.on('connect', surviveLoss);
  return pool;
}

function begin(pool: Pool, { tasks, concurrency, lookedAtEvery, crontab = [] }: Doing): Promise<Runner> {
  return run({
    ...{ pgPool: pool, concurrency, noHandleSignals: true, pollInterval: lookedAtEvery, parsedCronItems: crontab },
    logger: new Logger(() => () => undefined),
    taskList: tasks,
    // Without a delay nobody waits for the word that a job has ended: where the database is away then, Node would end with it.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}
