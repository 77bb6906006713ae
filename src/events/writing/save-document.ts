import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { insertAll } from '../../database/insert-all.js';
import { setColumns } from '../../database/set-columns.js';
import { sameJson, type Json } from '../../domain/history/json.js';
import { Citation } from '../citation.entity.js';
import { Claim } from '../claim.entity.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { EventIssue } from '../event-issue.entity.js';
import { Event } from '../event.entity.js';
import { Link } from '../link.entity.js';
import { Participation } from '../participation.entity.js';
import { StatusChange } from '../status-change.entity.js';
import { rowsOf } from './document-rows.js';

/** Writes new events, whole, in a few statements for all of them. */
export async function insertDocuments(
  manager: EntityManager,
  events: readonly { id: string; document: EventDocumentDto }[],
): Promise<void> {
  const rows = events.map(({ id, document }) => ({ id, document, ...rowsOf(id, document) }));
  await insertAll(
    manager,
    Event,
    rows.map(({ id, document: { dossier, ref, slug, statusChanges }, event }) => ({
      ...{ ...event, id, ref, slug, dossierId: dossier },
      // The trigger on the ledger puts the newest entry here; until then any word of the kind will do.
      status: Object.values(statusChanges).at(-1)?.status ?? 'reported',
    })),
  );
  await insertAll(
    manager,
    Participation,
    rows.flatMap(({ participations }) => participations),
  );
  await insertAll(
    manager,
    Citation,
    rows.flatMap(({ citations }) => citations),
  );
  await insertAll(
    manager,
    Claim,
    rows.flatMap(({ claims }) => claims),
  );
  await insertAll(
    manager,
    EventIssue,
    rows.flatMap(({ issues }) => issues),
  );
  await insertAll(
    manager,
    StatusChange,
    rows.flatMap(({ statusChanges }) => statusChanges),
  );
  await insertAll(
    manager,
    Link,
    rows.flatMap(({ links }) => links),
  );
}

/**
 * Makes the event what `after` says, where it was `before`; its version goes up with the revision. Parts keep the ids
 * that the document gives them. Of the ledger, only what is new is written: it never shrinks.
 */
export async function saveDocument(
  manager: EntityManager,
  id: string,
  before: EventDocumentDto,
  after: EventDocumentDto,
): Promise<void> {
  const rows = rowsOf(id, after);
  const gone = (list: Parts) => Object.keys(before[list]).filter((part) => differs(before, after, list, part));
  const fresh = <R extends { id: string }>(list: Parts, all: R[]) =>
    all.filter((row) => differs(before, after, list, row.id));
  await setColumns(manager, Event, id, rows.event);
  if (before.deleted !== after.deleted) {
    const sql = 'UPDATE events SET deleted_at = CASE WHEN $2 THEN now() END WHERE id = $1';
    await manager.query(sql, [id, after.deleted]);
  }
  await removeAll(manager, Link, gone('links'));
  await removeAll(manager, Participation, gone('participations'));
  await removeAll(manager, EventIssue, gone('issues'));
  await removeAll(manager, Claim, gone('claims'));
  // A citation that stays is changed in its place, for its claims hang on it.
  await removeAll(
    manager,
    Citation,
    Object.keys(before.citations).filter((part) => !Object.hasOwn(after.citations, part)),
  );
  for (const row of fresh('citations', rows.citations)) {
    if (Object.hasOwn(before.citations, row.id)) await manager.update(Citation, { id: row.id }, row);
    else await manager.insert(Citation, row);
  }
  await insertAll(manager, Participation, fresh('participations', rows.participations));
  await insertAll(manager, EventIssue, fresh('issues', rows.issues));
  await insertAll(manager, Claim, fresh('claims', rows.claims));
  await insertAll(manager, Link, fresh('links', rows.links));
  await insertAll(
    manager,
    StatusChange,
    rows.statusChanges.filter(({ id: entry }) => !Object.hasOwn(before.statusChanges, entry)),
  );
}

type Parts = 'participations' | 'citations' | 'claims' | 'issues' | 'links';

function differs(before: EventDocumentDto, after: EventDocumentDto, list: Parts, part: string): boolean {
  return !sameJson(before[list][part] as unknown as Json | undefined, after[list][part] as unknown as Json | undefined);
}

async function removeAll<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await manager.delete(table, [...ids]);
}
