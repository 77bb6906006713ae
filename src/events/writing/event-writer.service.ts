import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RefsService } from '../refs.service.js';
import { Idempotency } from '../../common/idempotency/idempotency.js';
import type { Repeatable } from '../../common/idempotency/repeatable.js';
import { isUuid, notFound, uuidOrRef } from '../../common/identifier.js';
import { etag, requireMatch } from '../../common/if-match.js';
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
import { insertDocuments, saveDocuments, type ChangedDocument } from './save-document.js';
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
    const { id, document: before } = event;
    const after = await firstPublished(manager, this.refs, { id, before, after: await next(event, manager) });
    await this.save(manager, [{ id, before, after }], write);
    return id;
  }

  /**
   * The same for many events at once, in a few statements for all of them, of which none is first published by it; `versions` has what
   * their writer has seen of each, by id. Throws what {@link changeIn} throws, of the first of which it is so.
   */
  async changeAllIn(
    manager: EntityManager,
    versions: ReadonlyMap<string, number | null>,
    how: Pick<EventWrite, 'viewer' | 'reason' | 'restores'>,
    next: NextDocument,
  ): Promise<void> {
    const events = await lockEvents(manager, [...versions.keys()]);
    const found = new Set(events.filter(({ document }) => !document.deleted).map(({ id }) => id));
    for (const id of versions.keys()) if (!found.has(id)) throw notFound('event', id);
    const changes: ChangedDocument[] = [];
    for (const { id, version, document: before } of events) {
      const seen = versions.get(id) ?? null;
      if (seen !== null) await this.match(manager, etag(seen), id, version);
      const after = await next({ id, version, document: before, ledger: ledgerOf(before) }, manager);
      changes.push({ id, before, after });
    }
    await this.save(manager, changes, how);
  }

  private async save(
    manager: EntityManager,
    changes: readonly ChangedDocument[],
    { viewer, reason, restores, onePart = false }: Pick<EventWrite, 'viewer' | 'reason' | 'restores' | 'onePart'>,
  ): Promise<void> {
    const differing = changes.filter(({ before, after }) => !sameJson(asJson(before), asJson(after)));
    for (const { id, before, after } of differing) {
      const mistakes = await mistakesInChange(manager, id, before, after);
      refuse(mistakes.map((one) => (onePart ? { ...one, pointer: one.pointer.replace(PART, '') } : one)));
    }
    if (differing.length === 0) return;
    const things = differing.map(({ id }) => ({ entity: 'event', id }) as const);
    await this.revisions.revise(manager, things, by(viewer, reason, restores), () => saveDocuments(manager, differing));
  }

  private async lock(manager: EntityManager, { id, ifMatch, deleted = false }: EventWrite): Promise<LockedEvent> {
    const found = await lockEvent(manager, uuidOrRef(id));
    if (!found) throw notFound('event', id);
    const [standing] = await readEvents(manager, [found]);
    if (!standing) throw notFound('event', id);
    const { document, version } = standing;
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

async function lockEvents(manager: EntityManager, ids: readonly string[]): Promise<StandingEvent[]> {
  await manager.query('SELECT FROM events WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE', [ids]);
  return readEvents(manager, ids);
}

interface StandingEvent {
  readonly id: string;
  readonly document: EventDocumentDto;
  readonly version: number;
}

/** A statement of its own, after the lock: only so does it see what the writer before committed. */
function readEvents(manager: EntityManager, ids: readonly string[]): Promise<StandingEvent[]> {
  return manager.query(
    `SELECT id, ${documentSql('event', 'e')} AS document, version FROM events e WHERE id = ANY ($1) ORDER BY id`,
    [ids],
  );
}

/** The classes of a document are plain JSON, which the compiler cannot tell. */
function asJson(document: EventDocumentDto): Json {
  return document as unknown as Json;
}
