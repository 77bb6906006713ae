import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RefsService } from '../refs.service.js';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { isUuid, notFound, uuidOrRef } from '../../common/identifier.js';
import { requireMatch } from '../../common/if-match.js';
import { Problem } from '../../common/problem.js';
import { documentSql } from '../../common/sql/documents.js';
import type { Viewer } from '../../common/viewer.js';
import { Database } from '../../database/database.js';
import { sameJson, type Json } from '../../domain/history/json.js';
import type { LedgerEntry } from '../../domain/lifecycle/ledger.js';
import { by } from '../../history/by.js';
import { RevisionsService, type Authorship } from '../../history/revisions.service.js';
import { EventDetailQueries, type FoundEvent } from '../event-detail.queries.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { mistakesInChange } from './check-change.js';
import { firstPublished } from './first-publication.js';
import { checkNewEvents, refuse, type NewEvents } from './new-events.js';
import { insertDocuments, saveDocument } from './save-document.js';
import { ledgerOf } from './standing.js';

/** An event that nobody else writes until the transaction ends. */
export interface LockedEvent {
  id: string;
  version: number;
  document: EventDocumentDto;
  /** The entries of its ledger that count, oldest first. */
  ledger: LedgerEntry[];
}

/** Says what a locked event is to be. */
export type NextDocument = (event: LockedEvent, manager: EntityManager) => Promise<EventDocumentDto>;

/** Who changes which event, and why. */
export interface EventWrite {
  /** Id or ref, as it came. */
  id: string;
  viewer: Viewer;
  reason: string | null;
  /** The header If-Match as it came; null where the write does not depend on what its writer has seen. */
  ifMatch: string | undefined | null;
  /** The earlier version that is brought back; missing where none is. */
  restores?: number;
  /** Whether it is a deleted one. */
  deleted?: boolean;
  /** Whether the body is one part of the event, so that the fields of that part stand at its top. */
  onePart?: boolean;
}

/** Changes events: whatever is changed, one revision comes of it. */
@Injectable()
export class EventWriter {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly revisions: RevisionsService,
    private readonly details: EventDetailQueries,
    private readonly refs: RefsService,
  ) {}

  /** Writes new events, each as version 1 of its history; throws `validation_failed` with every mistake in them. */
  async create(manager: EntityManager, events: NewEvents, authorship: Authorship): Promise<void> {
    const refs = await this.refs.give(manager, checkNewEvents(events));
    const documentOf = (n: number): EventDocumentDto => ({ ...events.documentOf(n), ref: refs[n] ?? null });
    await insertDocuments(manager, { ...events, documentOf });
    await this.revisions.created(manager, 'event', events.ids, authorship);
  }

  /** Changes one event in a transaction of its own; gives it as it is then. */
  change(write: EventWrite, next: NextDocument, repeat: Repeatable | null = null): Promise<FoundEvent> {
    return this.answering(repeat, (manager) => this.changeIn(manager, write, next));
  }

  /** Does once, in a transaction of its own, what gives the id of an event; answers with that event. */
  async answering(
    repeat: Repeatable | null,
    work: (manager: EntityManager) => Promise<string>,
  ): Promise<FoundEvent & { id: string }> {
    const { id } = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => ({ id: await work(manager) })),
    );
    // Read when the transaction has ended: whoever waits for its locks does not wait for the answer.
    return { ...(await this.details.written(id, { seesDrafts: true })), id };
  }

  /**
   * Locks the event, lets `next` say what it is to be, and writes that with its revision; where that is what it is
   * already, nothing. Gives its id. Throws `not_found`, `if_match_missing`, `stale` with what is there now, and
   * `validation_failed` where an event cannot be so.
   */
  async changeIn(manager: EntityManager, write: EventWrite, next: NextDocument): Promise<string> {
    const event = await this.lock(manager, write);
    const { id: own, document: before } = event;
    const after = await firstPublished(manager, this.refs, { id: own, before, after: await next(event, manager) });
    if (sameJson(asJson(event.document), asJson(after))) return event.id;
    const mistakes = await mistakesInChange(manager, event.id, event.document, after);
    refuse(mistakes.map((one) => (write.onePart ? { ...one, pointer: one.pointer.replace(PART, '') } : one)));
    const authorship = by(write.viewer, write.reason, write.restores);
    await this.revisions.revise(manager, [{ entity: 'event', id: event.id }], authorship, () =>
      saveDocument(manager, event.id, event.document, after),
    );
    return event.id;
  }

  private async lock(manager: EntityManager, { id, ifMatch, deleted = false }: EventWrite): Promise<LockedEvent> {
    const found = await lockEvent(manager, uuidOrRef(id));
    if (!found) throw notFound('event', id);
    const { document, version } = await readEvent(manager, found);
    if (document.deleted !== deleted) throw notFound(deleted ? 'deleted event' : 'event', id);
    if (ifMatch !== null) await this.match(manager, ifMatch, found, version);
    return { id: found, version, document, ledger: ledgerOf(document) };
  }

  /** A form that comes too late is told what is there now, so that it can show both and merge them. */
  private async match(manager: EntityManager, ifMatch: string | undefined, id: string, version: number): Promise<void> {
    try {
      requireMatch(ifMatch, version);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'stale') throw error;
      const current = JSON.parse((await this.details.oneIn(manager, id, { seesDrafts: true })).json) as object;
      throw new Problem('stale', error.message, error.errors, { ...error.facts, current });
    }
  }
}

/** Where a part stands in the lists of an event. */
const PART = /^\/(?:participations|links|citations|statusChanges)\/\d+(?:\/claims\/\d+)?/;

async function lockEvent(manager: EntityManager, id: string): Promise<string | undefined> {
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT id FROM events WHERE ${isUuid(id) ? 'id' : 'ref'} = $1 FOR NO KEY UPDATE`,
    [id],
  );
  return row?.id;
}

/** A statement of its own, after the lock: only so does it see what the writer before committed. */
async function readEvent(manager: EntityManager, id: string): Promise<{ document: EventDocumentDto; version: number }> {
  const [row] = await manager.query<{ document: EventDocumentDto; version: number }[]>(
    `SELECT ${documentSql('event', 'e')} AS document, version FROM events e WHERE id = $1`,
    [id],
  );
  if (!row) throw notFound('event', id);
  return row;
}

/** The classes of a document are plain JSON, which the compiler cannot tell. */
function asJson(document: EventDocumentDto): Json {
  return document as unknown as Json;
}
