import { setImmediate as others } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../../common/viewer.js';
import { Database } from '../../../database/database.js';
import { folded } from '../../../domain/folded.js';
import { slugify } from '../../../domain/slug.js';
import type { EventDocumentDto } from '../../../events/event-document.dto.js';
import { EventWriter } from '../../../events/writing/event-writer.service.js';
import { resolve, type Mention, type Names } from '../../../events/writing/mentions.js';
import { newDocument } from '../../../events/writing/new-document.js';
import { EVENT_TABLES } from '../../../events/writing/save-document.js';
import { writeSearched } from '../../../events/writing/write-searched.js';
import { by } from '../../../history/by.js';
import type { Authorship } from '../../../history/revisions.service.js';
import { NEW, type RowBody } from '../check/row-body.js';
import type { Decisions } from './decisions.js';
import { NewActors } from './new-actors.service.js';
import { NewSources } from './new-sources.service.js';
import { ownSlug } from './own-slug.js';
import { RowsUpdate } from './rows-update.service.js';
import type { StagedRow } from './staged-row.js';
import { actorsIn, mentionsOf } from '../check/named-in-body.js';

/** What is to come in. */
export interface ToApply {
  readonly id: string;
  readonly dossierId: string;
  readonly fileName: string;
  readonly decisions: Decisions;
  readonly viewer: Viewer;
}

/** Events are written so many at a time: few enough that whoever asks the server meanwhile hardly notices. */
const BATCH = 250;
/** After so many rows whoever waits for the server is let in. */
const AT_A_TIME = 10;

/** Brings the checked rows of a spreadsheet in: all of them, or nothing. */
@Injectable()
export class SpreadsheetApply {
  constructor(
    private readonly database: Database,
    private readonly writer: EventWriter,
    private readonly actors: NewActors,
    private readonly sources: NewSources,
    private readonly updates: RowsUpdate,
  ) {}

  /** One transaction; `progress` is told from 0 to 1. Leaves nothing behind where `signal` ends it, or where a row is refused. */
  apply(toApply: ToApply, signal: AbortSignal, progress: (done: number) => Promise<void>): Promise<void> {
    return this.database.write((manager) => this.applyIn(manager, toApply, signal, progress));
  }

  private async applyIn(
    manager: EntityManager,
    { id, dossierId, fileName, decisions, viewer }: ToApply,
    signal: AbortSignal,
    progress: (done: number) => Promise<void>,
  ): Promise<void> {
    const authorship = by(viewer, decisions.reason ?? `Import of ${fileName}`);
    const rows = await stagedRows(manager, id, decisions);
    const names = await this.namesIn(manager, rows, { dossierId, decisions, authorship });
    const created = rows.filter(({ outcome }) => outcome !== 'update');
    for (let at = 0; at < created.length; at += BATCH) {
      signal.throwIfAborted();
      await this.create(manager, { id, rows: created.slice(at, at + BATCH), names, decisions, authorship });
      if (at === 0 && created.length > BATCH) await manager.query(`ANALYZE ${EVENT_TABLES}`);
      await progress((at + BATCH) / rows.length);
    }
    for (const row of rows.filter(({ outcome }) => outcome === 'update')) {
      signal.throwIfAborted();
      await this.updates.update(manager, row, { importId: id, names, viewer, reason: authorship.reason });
    }
    signal.throwIfAborted();
    await manager.query(
      `UPDATE spreadsheet_imports SET state = 'applied', applied_at = now(), updated_at = now(), progress = 1 WHERE id = $1`,
      [id],
    );
  }

  private async create(
    manager: EntityManager,
    { id, rows, names, decisions: { review }, authorship }: Batch,
  ): Promise<void> {
    const slugs = await slugsFor(
      manager,
      rows.map((row) => titleOf(row)),
      names('dossier', '').id,
    );
    const documents: EventDocumentDto[] = [];
    for (const [n, { body }] of rows.entries()) {
      if (n % AT_A_TIME === 0) await others();
      const { event } = JSON.parse(body) as RowBody;
      documents.push(newDocument({ ...event, review }, slugs[n] ?? ownSlug('event'), names));
    }
    await others();
    const ids = rows.map(() => uuidv7());
    const documentOf = (n: number) => {
      const document = documents[n];
      if (!document) throw new Error(`No row is number ${n}`);
      return document;
    };
    await this.writer.create(manager, { ids, documentOf, placeOf: (n) => `/rows/${rows[n]?.line}` }, authorship);
    await writeSearched(manager);
    await manager.query(
      'INSERT INTO spreadsheet_import_events (import_id, event_id, version) SELECT $1, e, 1 FROM unnest($2::uuid[]) AS x (e)',
      [id, ids],
    );
    await manager.query(
      `UPDATE spreadsheet_rows r SET event_id = x.event_id FROM unnest($2::int[], $3::uuid[]) AS x (line, event_id)
       WHERE r.import_id = $1 AND r.line = x.line`,
      [id, rows.map(({ line }) => line), ids],
    );
  }

  /** What all that rows name stands for, once those who are new have been made. */
  private async namesIn(
    manager: EntityManager,
    rows: readonly StagedRow[],
    { dossierId, decisions, authorship }: Pick<ToApply, 'dossierId' | 'decisions'> & { authorship: Authorship },
  ): Promise<Names> {
    const dossier: Mention = { what: 'dossier', name: dossierId, pointer: '/dossier' };
    const mentions = new Map<string, Mention>([[`dossier ${dossierId}`, dossier]]);
    const newcomers = new Map<string, string>();
    const cited = new Map<string, RowBody['newSources'][number]>();
    for (const [n, { line, body }] of rows.entries()) {
      if (n % (AT_A_TIME * 10) === 0) await others();
      const read = JSON.parse(body) as RowBody;
      for (const name of actorsIn(read)) newcomers.set(folded(name), name);
      for (const mention of mentionsOf(read, line)) mentions.set(`${mention.what} ${mention.name}`, mention);
      for (const source of read.newSources) cited.set(source.url ?? source.citation ?? '', source);
    }
    const known = await resolve(manager, [...mentions.values()]);
    const { language } = known('dossier', dossierId);
    const actors = await this.actors.make(manager, [...newcomers.values()], decisions.newActors, authorship);
    const sources = await this.sources.make(manager, [...cited.values()], language ?? 'en', authorship);
    return (what, name) => {
      if (what === 'dossier') return known('dossier', dossierId);
      if (!name.startsWith(NEW)) return known(what, name);
      const own = name.slice(NEW.length);
      const made = what === 'actor' ? { id: actors.get(folded(own)) ?? '', day: null } : sources.get(own);
      if (!made?.id) throw new Error(`${what} ${own} was not made`);
      return made;
    };
  }
}

interface Batch {
  readonly id: string;
  readonly rows: readonly StagedRow[];
  readonly names: Names;
  readonly decisions: Decisions;
  readonly authorship: Authorship;
}

function stagedRows(manager: EntityManager, id: string, { duplicates }: Decisions): Promise<StagedRow[]> {
  const wanted = ['create', 'update', ...(duplicates === 'create' ? ['duplicate'] : [])];
  return manager.query<StagedRow[]>(
    `SELECT line, body::text AS body, outcome, event_id AS "eventId", version FROM spreadsheet_rows
     WHERE import_id = $1 AND outcome = ANY ($2) AND body IS NOT NULL ORDER BY line`,
    [id, wanted],
  );
}

function titleOf({ body }: StagedRow): string {
  return (JSON.parse(body) as RowBody).event.title ?? '';
}

/** A slug of its title for each, with an end of its own where another event of the dossier has it. */
async function slugsFor(manager: EntityManager, titles: readonly string[], dossierId: string): Promise<string[]> {
  const wanted = titles.map(slugify);
  const rows = await manager.query<{ slug: string }[]>(
    `SELECT slug FROM events WHERE dossier_id = $1 AND slug = ANY ($2)
     UNION SELECT slug FROM former_slugs WHERE dossier_id = $1 AND slug = ANY ($2)`,
    [dossierId, wanted],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return wanted.map((slug) => {
    const free = taken.has(slug) ? ownSlug(slug) : slug;
    taken.add(free);
    return free;
  });
}
