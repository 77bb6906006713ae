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

/** Begins to work through the queue; its tables are made where they are not there yet. */
export async function startJobRunner(database: Database, doing: Doing): Promise<JobRunner> {
  const { tasks, concurrency, lookedAtEvery, crontab = [] } = doing;
  const pool = new Pool({
    connectionString: urlOf(database.connection),
    // One listens, one takes work up, and each who works may hold one.
    max: concurrency + 2,
    options: sessionOptions({ statement: 60, lock: 10, idle: 300 }),
    application_name: 'demarche jobs',
  });
  pool.on('error', () => undefined);
  pool.on('connect', surviveLoss);
  const runner = await run({
    ...{ pgPool: pool, concurrency, noHandleSignals: true, pollInterval: lookedAtEvery, parsedCronItems: crontab },
    logger: new Logger(() => () => undefined),
    taskList: tasks,
  });
  return {
    addJob: runner.addJob,
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}
