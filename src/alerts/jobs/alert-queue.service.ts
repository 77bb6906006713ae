import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { parseCronItems, type JobHelpers, type TaskList } from 'graphile-worker';
import { Database } from '../../database/database.js';
import { startJobRunner, type JobRunner } from '../../database/job-runner.js';

/** What is done for alerts. */
export interface AlertWork {
  /** Finds what was written since the last look. */
  lookAtChanges(): Promise<void>;
  /** Finds what the clock makes news, and forgets what is old. */
  lookAtClock(): Promise<void>;
  /** Sends what waits for whoever follows. */
  send(followId: string): Promise<void>;
  /** Asks a mail address whether it wants what it was given for. */
  ask(followId: string): Promise<void>;
}

const TASKS = {
  changes: 'alerts-look-at-changes',
  clock: 'alerts-look-at-clock',
  send: 'alerts-send',
  ask: 'alerts-ask',
} as const;

/** What was put off is late by as much, in milliseconds. */
const LOOKED_AT_EVERY = 5_000;
/** Whoever finds a follow being sent to comes back after so long, in milliseconds. */
const BACK_AFTER = 2_000;

/**
 * The queue of alerts, kept by PostgreSQL: whichever node takes a piece of work up, it is done once, and what was under way when a
 * program ended is taken up again. Nothing runs, and nothing is asked, while nobody follows anything.
 */
@Injectable()
export class AlertQueue implements BeforeApplicationShutdown {
  private starting: Promise<JobRunner> | undefined;
  private work: AlertWork | undefined;
  private closing = false;

  constructor(private readonly database: Database) {}

  /** Who does the work. */
  doneBy(work: AlertWork): void {
    this.work = work;
  }

  async lookAtChanges(): Promise<void> {
    await this.add(TASKS.changes, {}, TASKS.changes);
  }

  async lookAtClock(): Promise<void> {
    await this.add(TASKS.clock, {}, TASKS.clock);
  }

  /** Sends what waits for a follow, now or `at`; what had been put off is sent as soon as either says. */
  async send(followId: string, at?: Date): Promise<void> {
    await this.add(TASKS.send, { followId }, sendKey(followId, at ? 'later' : 'now'), at);
  }

  async ask(followId: string): Promise<void> {
    await this.add(TASKS.ask, { followId }, `${TASKS.ask} ${followId}`);
  }

  /** Whether it is being worked through here. */
  get isOpen(): boolean {
    return this.starting !== undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    const runner = await this.starting?.catch(() => undefined);
    this.starting = undefined;
    await runner?.stop();
  }

  private async add(task: string, payload: object, jobKey: string, runAt?: Date): Promise<void> {
    if (this.closing) return;
    const runner = await this.start();
    await runner.addJob(task, payload, { jobKey, ...(runAt && { runAt }) });
  }

  private start(): Promise<JobRunner> {
    this.starting ??= startJobRunner(this.database, {
      tasks: this.tasks(),
      crontab: parseCronItems([{ task: TASKS.clock, match: '1 * * * *', identifier: TASKS.clock }]),
      ...{ concurrency: 3, lookedAtEvery: LOOKED_AT_EVERY },
    });
    this.starting.catch(() => (this.starting = undefined));
    return this.starting;
  }

  private tasks(): TaskList {
    return {
      [TASKS.changes]: () => this.work?.lookAtChanges(),
      [TASKS.clock]: () => this.work?.lookAtClock(),
      [TASKS.send]: (payload, helpers) => this.sendAlone((payload as { followId: string }).followId, helpers),
      [TASKS.ask]: (payload) => this.work?.ask((payload as { followId: string }).followId),
    };
  }

  /** One node at a time sends to a follow. The lock ends with the session that holds it, so that no death of a program leaves it behind. */
  private sendAlone(followId: string, { withPgClient }: JobHelpers): Promise<void> {
    return withPgClient(async (client) => {
      const { rows } = await client.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS alone`, [
        followId,
      ]);
      if (rows[0]?.alone !== true) {
        // By a key of its own: whoever is sending may put off what comes next by hours, of what it found before this was asked.
        const at = new Date(Date.now() + BACK_AFTER);
        await this.add(TASKS.send, { followId }, sendKey(followId, 'again'), at);
        return;
      }
      try {
        await this.work?.send(followId);
      } finally {
        await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [followId]);
      }
    });
  }
}

function sendKey(followId: string, when: 'now' | 'later' | 'again'): string {
  return `${TASKS.send} ${followId} ${when}`;
}

const LOCK = `hashtextextended('follow ' || $1::text, 0)`;
