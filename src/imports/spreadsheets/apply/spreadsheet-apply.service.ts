import { setImmediate as others } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Database } from '../../../database/database.js';
import { nameLast, takeNames } from '../../../database/names-last.js';
import { folded } from '../../../domain/folded.js';
import { slugify } from '../../../domain/slug.js';
import type { EventDocumentDto } from '../../../events/event-document.dto.js';
import { EventWriter } from '../../../events/writing/event-writer.service.js';
import { resolve, type Mention, type Names } from '../../../events/writing/mentions.js';
import { newDocument } from '../../../events/writing/new-document.js';
import { EVENT_TABLES } from '../../../events/writing/save-document.js';
import { judgeAhead, writeSearched } from '../../../events/writing/work-out-ahead.js';
import { by } from '../../../history/by.js';
import type { Authorship } from '../../../history/revisions.service.js';
import { NEW, type RowBody } from '../check/row-body.js';
import type { Decisions, ToApply } from './decisions.js';
import { GivenRefs } from './given-refs.service.js';
import { Held } from './held.js';
import { NewActors } from './new-actors.service.js';
import { NewSources } from './new-sources.service.js';
import { ownSlug } from '../../../database/own-slug.js';
import { RowsUpdate, type Updating } from './rows-update.service.js';
import { StagedPages, type StagedRow } from './staged-pages.js';
import { actorsIn, mentionsOf } from '../check/named-in-body.js';

/** Events are written so many at a time: few enough that whoever asks the server meanwhile hardly notices. */
const BATCH = 250;
/** Events are changed so many at a time: it is looked between them how long others have waited. */
const AT_ONCE = 100;
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
    private readonly refs: GivenRefs,
  ) {}

  /** One transaction; `progress` is told from 0 to 1. Leaves nothing behind where `signal` ends it, or where a row is refused. */
  apply(toApply: ToApply, signal: AbortSignal, progress: (done: number) => Promise<void>): Promise<void> {
    return this.refs.during(toApply, (refs) =>
      this.database.writeLong((manager) => this.applyIn(manager, { ...toApply, refs }, signal, progress)),
    );
  }

  private async applyIn(
    manager: EntityManager,
    { id, dossierId, fileName, decisions, viewer, refs }: ToApply & Pick<Batch, 'refs'>,
    signal: AbortSignal,
    progress: (done: number) => Promise<void>,
  ): Promise<void> {
    const authorship = by(viewer, decisions.reason ?? `Import of ${fileName}`);
    const staged = new StagedPages(manager, id, decisions);
    const total = await staged.count('all');
    await nameLast(manager);
    const names = await this.namesIn(manager, staged, { dossierId, decisions, authorship });
    let written = 0;
    const tell = (rows: number): Promise<void> => progress((written += rows) / total);
    await this.createAll(manager, staged, { id, names, decisions, refs, authorship, signal, tell });
    await this.changeAll(manager, staged, { importId: id, names, viewer, reason: authorship.reason, signal, tell });
    signal.throwIfAborted();
    await manager.query(
      `UPDATE spreadsheet_imports SET state = 'applied', applied_at = now(), updated_at = now(), progress = 1, given_refs = NULL WHERE id = $1`,
      [id],
    );
    // Nobody reads it again: what has come in is undone by what it wrote.
    await manager.query('DELETE FROM spreadsheet_pieces WHERE import_id = $1', [id]);
  }

  /** While rows are written, the documents of the next are made: the server and its database work at once. */
  private async createAll(manager: EntityManager, staged: StagedPages, batch: Batch): Promise<void> {
    const pages = staged.pages('new', BATCH);
    const following = async (): Promise<Made | null> => {
      const { value: rows } = await pages.next();
      return rows ? made(rows, batch) : null;
    };
    let before = 0;
    for (let these = await following(); these !== null;) {
      batch.signal.throwIfAborted();
      const documents = await these.documents;
      const next = await following();
      await this.create(manager, these.rows, documents, { ...batch, before });
      if (before === 0 && next) await manager.query(`ANALYZE (SKIP_LOCKED) ${EVENT_TABLES}`);
      before += these.rows.length;
      await batch.tell(these.rows.length);
      these = next;
    }
  }

  /** Last, for whoever changes the same events waits from here on: for ten seconds at most, else nothing comes in. */
  private async changeAll(
    manager: EntityManager,
    staged: StagedPages,
    { signal, tell, ...updating }: Updating & Pick<Batch, 'signal' | 'tell'>,
  ): Promise<void> {
    const held = new Held();
    const changing = await staged.count('changing');
    let done = 0;
    for await (const rows of staged.pages('changing', AT_ONCE)) {
      signal.throwIfAborted();
      held.begin();
      await this.updates.update(manager, rows, updating);
      await writeSearched(manager);
      held.require((done += rows.length), changing);
      await tell(rows.length);
    }
    held.begin();
    await takeNames(manager);
    await held.judge(manager, await staged.count('all'));
  }

  private async create(
    manager: EntityManager,
    rows: readonly StagedRow[],
    documents: readonly EventDocumentDto[],
    { id, names, refs, before, authorship }: Batch & { before: number },
  ): Promise<void> {
    const wanted = documents.map(({ slug }) => slug);
    const slugs = await slugsFor(manager, wanted, names('dossier', '').id);
    const ids = rows.map(() => uuidv7());
    const documentOf = (n: number): EventDocumentDto => {
      const document = documents[n];
      if (!document) throw new Error(`No row is number ${n}`);
      return { ...document, slug: slugs[n] ?? ownSlug('event'), ref: refs[before + n] ?? null };
    };
    await this.writer.create(manager, { ids, documentOf, placeOf: (n) => `/rows/${rows[n]?.line}` }, authorship);
    await writeSearched(manager);
    await judgeAhead(manager, ids, false);
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
    staged: StagedPages,
    { dossierId, decisions, authorship }: Pick<ToApply, 'dossierId' | 'decisions'> & { authorship: Authorship },
  ): Promise<Names> {
    const dossier: Mention = { what: 'dossier', name: dossierId, pointer: '/dossier' };
    const mentions = new Map<string, Mention>([[`dossier ${dossierId}`, dossier]]);
    const newcomers = new Map<string, string>();
    const cited = new Map<string, RowBody['newSources'][number]>();
    for await (const rows of staged.pages('all', BATCH)) {
      for (const { line, body } of rows) {
        const read = JSON.parse(body) as RowBody;
        for (const name of actorsIn(read)) newcomers.set(folded(name), name);
        for (const mention of mentionsOf(read, line)) mentions.set(`${mention.what} ${mention.name}`, mention);
        for (const source of read.newSources) cited.set(source.url ?? source.citation ?? '', source);
      }
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
  readonly names: Names;
  readonly decisions: Decisions;
  /** Of all that are to be made, in their order; empty where they get none yet. */
  readonly refs: readonly (string | null)[];
  readonly authorship: Authorship;
  readonly signal: AbortSignal;
  /** Says that so many more rows are written. */
  readonly tell: (rows: number) => Promise<void>;
}

/** Rows that are to be written next, and what they are as events, slugs as they are wished for. */
interface Made {
  readonly rows: readonly StagedRow[];
  readonly documents: Promise<EventDocumentDto[]>;
}

function made(rows: readonly StagedRow[], batch: Batch): Made {
  const documents = documentsOf(rows, batch);
  // Where what is written meanwhile is refused, nobody waits for these any more.
  documents.catch(() => undefined);
  return { rows, documents };
}

async function documentsOf(
  rows: readonly StagedRow[],
  { names, decisions: { review } }: Pick<Batch, 'names' | 'decisions'>,
): Promise<EventDocumentDto[]> {
  const documents: EventDocumentDto[] = [];
  for (const [n, { body }] of rows.entries()) {
    if (n % AT_A_TIME === 0) await others();
    const { event } = JSON.parse(body) as RowBody;
    documents.push(newDocument({ ...event, review }, slugify(event.title ?? ''), names));
  }
  return documents;
}

/** The wanted slugs, each with an end of its own where another event of the dossier has it. */
async function slugsFor(manager: EntityManager, wanted: readonly string[], dossierId: string): Promise<string[]> {
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
