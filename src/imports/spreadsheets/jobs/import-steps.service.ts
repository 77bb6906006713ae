import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Problem } from '../../../common/problem.js';
import type { Viewer } from '../../../common/viewer.js';
import { may } from '../../../domain/permissions.js';
import { databaseProblem } from '../../../database/database-problem.js';
import { GivenRefs } from '../apply/given-refs.service.js';
import { SpreadsheetApply } from '../apply/spreadsheet-apply.service.js';
import { SpreadsheetCheck } from '../check/spreadsheet-check.service.js';
import { ImportRecords, type ImportRecord } from '../import-records.service.js';
import { Uploads } from '../upload/uploads.service.js';
import { ENDED, JobQueue, type Step } from './job-queue.service.js';

/** Progress is written down so often, in milliseconds. */
const TOLD_EVERY = 500;

/** So often it is tried to write down what went wrong, for a minute in all: a database is back by then, or another in its place. */
const MOST_TRIES = 15;

/** Of what is under way something is written at least so often, in milliseconds, or a lock is held on it. */
const SILENT_MS = 10_000;

const log = new Logger('Imports');

/** Does the steps of imports, one after the other, and writes down how far they are and what came of them. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly records: ImportRecords,
    private readonly uploads: Uploads,
    private readonly checking: SpreadsheetCheck,
    private readonly applying: SpreadsheetApply,
    private readonly refs: GivenRefs,
  ) {
    queue.doneBy((importId, step, signal) => this.do(importId, step, signal));
  }

  /** Checks that were under way when the program ended are begun again; what was being applied left nothing behind, and says so. */
  async resume(): Promise<void> {
    await this.uploads.tidy(new Date());
    await this.goOn();
  }

  /** The same while the program runs: for what was under way when the database, or another node, died. */
  async resumeLeftBehind(): Promise<void> {
    const silentSince = new Date(this.clock.now().getTime() - SILENT_MS);
    if (await this.records.hasQueue()) await this.goOn(silentSince);
  }

  private async goOn(silentSince?: Date): Promise<void> {
    const left = await this.records.leftBehind(silentSince);
    await this.refs.takeBackLeft();
    for (const id of left) await this.queue.add(id, 'check');
  }

  private async do(importId: string, step: Step, signal: AbortSignal): Promise<void> {
    const record = await this.records.find(importId);
    if (!record || record.state !== (step === 'check' ? 'checking' : 'applying')) return;
    try {
      if (step === 'check') await this.check(record, signal);
      else await this.apply(record, signal);
    } catch (error) {
      await this.failed(record, step, signal, error);
    }
  }

  private async check(record: ImportRecord, signal: AbortSignal): Promise<void> {
    const { id, dossierId, mapping } = record;
    const viewer = await this.viewerOf(id);
    const findings = await this.uploads.reading(id, (path) =>
      this.checking.check({ id, dossierId, path, mapping, role: viewer.role }, signal, this.telling(id)),
    );
    await this.records.checked(id, findings);
  }

  private async apply(record: ImportRecord, signal: AbortSignal): Promise<void> {
    const { id, dossierId, fileName, decisions } = record;
    const viewer = await this.viewerOf(id);
    if (!decisions) throw new Error(`Nobody decided how import ${id} is applied`);
    if (await this.records.hasLostRows(id)) return this.checkAgain(id);
    await this.applying.apply({ id, dossierId, fileName, decisions, viewer }, signal, this.telling(id));
  }

  /** What was checked went with a crash of the database while the program ran on: its owner sees what is found now before it comes in. */
  private async checkAgain(id: string): Promise<void> {
    if (await this.records.begin(id, 'checking', ['applying'])) await this.queue.add(id, 'check');
  }

  private async viewerOf(id: string): Promise<Viewer> {
    const viewer = await this.records.viewerOf(id);
    if (viewer && may(viewer.role, 'import.write')) return viewer;
    throw new Problem('forbidden', 'Whoever began this import may not write any more.');
  }

  /** What was ended is as if it had not been begun; anything else is told to its owner, also where the database was away. */
  private async failed({ id }: ImportRecord, step: Step, signal: AbortSignal, error: unknown): Promise<void> {
    if (signal.aborted) {
      if (step === 'apply') await this.records.interrupted(id);
      else if (signal.reason === ENDED.cancelled) await this.records.interrupted(id);
      return;
    }
    for (let tries = 1; ; tries += 1) {
      try {
        await this.records.failed(id, problemOf(error));
        return;
      } catch (again) {
        if (tries === MOST_TRIES) throw again;
        await wait(TOLD_EVERY * tries);
      }
    }
  }

  private telling(id: string): (done: number) => Promise<void> {
    let told = Date.now();
    return async (done) => {
      if (Date.now() - told < TOLD_EVERY) return;
      told = Date.now();
      // Another node may have been asked to end it: this one hears of it here.
      if (!(await this.records.progress(id, done))) this.queue.letGo(id);
    };
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const known = databaseProblem(error);
  if (known) return known;
  log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return new Problem('internal', 'Something went wrong on our side. Nothing was written.');
}
