import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../common/clock.js';
import { notFound, uuid } from '../../common/identifier.js';
import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { Database } from '../../database/database.js';
import { may } from '../../domain/permissions.js';
import { resolve } from '../../events/writing/mentions.js';
import type { DecidedActor, Decisions } from './apply/decisions.js';
import { SpreadsheetUndo } from './apply/spreadsheet-undo.service.js';
import { givenMapping, type GivenMapping } from './columns/given-mapping.js';
import type { ApplyDto } from './dto/import-requests.dto.js';
import type { SpreadsheetImportDto, SpreadsheetImportRefDto } from './dto/spreadsheet-import.dto.js';
import { ImportRecords, type ImportRecord } from './import-records.service.js';
import { JobQueue } from './jobs/job-queue.service.js';
import { StagedRowsQueries } from './staged-rows.queries.js';
import { outcomesOf, toldMapping, toldRef } from './told-import.js';
import { sentForm } from './upload/sent-form.js';
import { Uploads } from './upload/uploads.service.js';

/** So many rows are shown at once. */
const PREVIEW = 20;

/** So long another node may take to end its work, and so often it is looked whether it has, in milliseconds. */
const LONGEST_END = 30_000;
const LOOKED_AT_EVERY = 100;

/** Brings spreadsheets in: upload, check, apply, undo. */
@Injectable()
export class SpreadsheetImports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: ImportRecords,
    private readonly rows: StagedRowsQueries,
    private readonly uploads: Uploads,
    private readonly queue: JobQueue,
    private readonly undoing: SpreadsheetUndo,
  ) {}

  /** Keeps the file of a form where every node finds it, and begins to check it. */
  async begin(request: FastifyRequest, viewer: Viewer): Promise<SpreadsheetImportDto> {
    const id = this.records.newId();
    await this.uploads.prepare();
    await this.uploads.tidy(new Date());
    try {
      const { fileName, fields } = await sentForm(request, this.uploads.pathOf(id));
      const mapping = givenMapping(parsed(fields['mapping']), fields['dateOrder']);
      const dossierId = await this.dossierNamed(fields['dossier'] ?? '');
      const fileSize = await this.uploads.sizeOf(id);
      await this.database.write(async (manager) => {
        await this.records.add(manager, viewer, id, { dossierId, fileName, fileSize, mapping });
        await this.uploads.keep(manager, id);
      });
    } catch (error) {
      await this.uploads.removeHere(id);
      throw error;
    }
    await this.queue.add(id, 'check');
    return this.told(await this.one(id, viewer));
  }

  async list({ userId }: Viewer): Promise<SpreadsheetImportRefDto[]> {
    const now = this.clock.now();
    return (await this.records.ofUser(userId)).map((record) => toldRef(record, now));
  }

  /** An import that one may see: one’s own, and whoever reviews sees all. Throws `not_found`. */
  async one(name: string, { userId, role }: Viewer): Promise<ImportRecord> {
    const id = uuid(name);
    const record = await this.records.find(id);
    if (!record || (record.userId !== userId && !may(role, 'event.review'))) throw notFound('import', name);
    return record;
  }

  async told(record: ImportRecord): Promise<SpreadsheetImportDto> {
    const { id, findings, problem, state, decidedActors } = record;
    const written = state === 'applied' ? await this.rows.written(id) : null;
    return {
      ...toldRef(record, this.clock.now()),
      outcomes: outcomesOf(record),
      mapping: toldMapping(record),
      columns: [...(findings?.columns ?? [])].map((column) => ({ ...column, samples: [...column.samples] })),
      sheets: [...(findings?.sheets ?? [])],
      headerLine: findings?.headerLine ?? null,
      questions: [...(findings?.questions ?? [])],
      errors: [...(findings?.errors ?? [])],
      preview: findings ? await this.rows.page(id, { limit: PREVIEW }) : [],
      newActors: (findings?.newActors ?? []).map((actor) => ({ ...actor, alike: [...actor.alike] })),
      decidedActors: [...decidedActors],
      newSources: findings?.newSources ?? 0,
      problem: problem as SpreadsheetImportDto['problem'],
      undoable: written?.isUntouched ?? false,
      reviews: written?.reviews ?? [],
    };
  }

  /** Checks again, by another mapping. Throws `conflict` while it is checked or applied, or has been. */
  async remap(record: ImportRecord, sent: { mapping: object; dateOrder?: string }): Promise<void> {
    const mapping: GivenMapping = givenMapping(sent.mapping, sent.dateOrder);
    const { id } = record;
    if (!(await this.records.begin(id, 'checking', ['checked', 'failed', 'interrupted'], { mapping })))
      throw notReady();
    await this.queue.add(id, 'check');
  }

  /** Keeps who newcomers are until it is applied. Throws `conflict` where it is, or has been. */
  async decide({ id }: ImportRecord, actors: readonly DecidedActor[]): Promise<void> {
    if (!(await this.records.decide(id, actors))) throw notReady();
  }

  /** Begins to bring it in. Throws `conflict` where it is not checked, or where what is rejected keeps it from coming in. */
  async apply(record: ImportRecord, viewer: Viewer, decided: ApplyDto): Promise<void> {
    const {
      rejected = 'refuse',
      duplicates = 'skip',
      review = 'draft',
      newActors = record.decidedActors,
      reason = null,
    } = decided;
    if (review === 'published' && !may(viewer.role, 'event.review')) {
      const why = { code: 'may_only_submit', parameters: { role: viewer.role } } as const;
      const detail = `As ${viewer.role} you may hand events in for review, not publish them.`;
      throw new Problem('forbidden', detail, undefined, { reason: why });
    }
    const { id, findings } = record;
    if (!findings || findings.questions.length > 0) throw notReady();
    const wrong = findings.outcomes.rejected;
    if (rejected === 'refuse' && wrong > 0) {
      const detail = `${wrong} rows are rejected: mend them, or leave them out with “rejected”: “skip”.`;
      throw new Problem('conflict', detail, undefined, {
        reason: { code: 'rows_rejected', parameters: { rows: wrong } },
      });
    }
    const decisions: Decisions = { rejected, duplicates, review, newActors, reason };
    if (!(await this.records.begin(id, 'applying', ['checked', 'interrupted'], { decisions }))) throw notReady();
    await this.queue.add(id, 'apply');
  }

  /** Ends what is under way, on whichever node, takes back what was written, and forgets the file. Throws `conflict` where something was edited since. */
  async remove(record: ImportRecord, viewer: Viewer): Promise<void> {
    const { id } = record;
    await this.queue.cancel(id);
    await this.endElsewhere(id);
    const now = await this.records.find(id);
    if (now?.state === 'applied') await this.undoing.undo(now, viewer);
    else await this.records.remove(id);
    await this.uploads.removeHere(id);
  }

  /** Waits until no node works on it. Throws `busy` where one goes on for long. */
  private async endElsewhere(id: string): Promise<void> {
    await this.records.unwanted(id);
    const last = Date.now() + LONGEST_END;
    while (!(await this.records.isFree(id))) {
      if (Date.now() > last) throw new Problem('busy', 'It is still being worked on. Try again in a moment.');
      await wait(LOOKED_AT_EVERY);
    }
  }

  private async dossierNamed(name: string): Promise<string> {
    const mention = { what: 'dossier', name, pointer: '/dossier' } as const;
    return this.database.write(async (manager) => (await resolve(manager, [mention]))('dossier', name).id);
  }
}

function parsed(text: string | undefined): unknown {
  if (text === undefined || text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function notReady(): Problem {
  const detail = 'It is not checked yet, or something has to be said first, or it has come in already.';
  return new Problem('conflict', detail, undefined, { reason: { code: 'import_not_ready' } });
}
