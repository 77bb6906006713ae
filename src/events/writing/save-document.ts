import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { insertAll } from '../../database/insert-all.js';
import { setColumns, setColumnsOfAll } from '../../database/set-columns.js';
import { sameJson, type Json } from '../../domain/history/json.js';
import { Citation } from '../citation.entity.js';
import { Claim } from '../claim.entity.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { EventIssue } from '../event-issue.entity.js';
import { Event } from '../event.entity.js';
import { Link } from '../link.entity.js';
import { ParticipationAct } from '../participation-act.entity.js';
import { Participation } from '../participation.entity.js';
import { StatusChange } from '../status-change.entity.js';
import { Telling } from '../telling.entity.js';
import { linkRows, rowsOf, standingColumns } from './document-rows.js';
import type { NewEvents } from './new-events.js';
import { writeSearched } from './work-out-ahead.js';

/** Events whose rows are made and written together: enough that statements cost little, few enough to be held at once. */
const BATCH = 1_000;

/** What events are kept in. */
export const EVENT_TABLES =
  'events, tellings, participations, participation_acts, citations, claims, status_changes, links, event_issues, event_states, event_search, event_search_past';

/** Writes new events, whole, in a few statements for many of them; links last, for they lead to events of later batches. */
export async function insertDocuments(manager: EntityManager, { ids, documentOf }: NewEvents): Promise<void> {
  const links: ReturnType<typeof linkRows> = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const events = ids.slice(at, at + BATCH).map((id, n) => ({ id, document: documentOf(at + n) }));
    await insertBatch(manager, events);
    links.push(...events.flatMap(({ id, document }) => linkRows(id, document)));
    // Until the server has counted the rows of the first, triggers of the next would read whole tables, taken for empty.
    if (at === 0 && ids.length > BATCH) await manager.query(`ANALYZE (SKIP_LOCKED) ${EVENT_TABLES}`);
    if (ids.length > BATCH) await writeSearched(manager);
  }
  await insertAll(manager, Link, links);
}

/** A new event and the id that it is to have. */
interface NewEvent {
  readonly id: string;
  readonly document: EventDocumentDto;
}

async function insertBatch(manager: EntityManager, events: readonly NewEvent[]): Promise<void> {
  const rows = events.map(({ id, document }) => ({ id, document, ...rowsOf(id, document) }));
  const all = <R>(of: (row: (typeof rows)[number]) => R[]): R[] => rows.flatMap(of);
  const own = rows.map(({ id, document, event }) => ({
    ...{ ...event, ...standingColumns(document), id },
    ...{ ref: document.ref, slug: document.slug, dossierId: document.dossier },
  }));
  await composing(manager, true);
  await insertAll(manager, Event, own);
  await insertAll(
    manager,
    Telling,
    all((row) => row.tellings),
  );
  const participations = all((row) => row.participations);
  await insertAll(manager, Participation, participations);
  await insertAll(
    manager,
    ParticipationAct,
    all((row) => row.acts),
  );
  const citations = all((row) => row.citations);
  await insertAll(manager, Citation, citations);
  const claims = all((row) => row.claims);
  await insertAll(manager, Claim, claims);
  const issues = all((row) => row.issues);
  await insertAll(manager, EventIssue, issues);
  const statusChanges = all((row) => row.statusChanges);
  await composing(manager, false);
  await insertAll(manager, StatusChange, statusChanges);
}

/** While it is, states of events wait for what is written last: no event is without an entry of its ledger. */
async function composing(manager: EntityManager, is: boolean): Promise<void> {
  await manager.query(`SELECT set_config('demarche.composing', $1, true)`, [is ? 'on' : 'off']);
}

/** An event that is there, and what it is to be. */
export interface ChangedDocument {
  readonly id: string;
  readonly before: EventDocumentDto;
  readonly after: EventDocumentDto;
}

/**
 * Makes events what `after` says, where they were `before`, in a few statements for all of them; versions go up with revisions. Parts
 * keep the ids that the documents give them. Of ledgers, only what is new is written: they never shrink.
 */
export async function saveDocuments(manager: EntityManager, changes: readonly ChangedDocument[]): Promise<void> {
  const all = changes.map((change) => ({ ...change, rows: rowsOf(change.id, change.after) }));
  const gone = (list: Parts) =>
    changes.flatMap(({ before, after }) =>
      Object.keys(before[list]).filter((part) => differs(before, after, list, part)),
    );
  const fresh = <R extends { id: string }>(list: Parts, of: (rows: Rows) => R[]) =>
    all.flatMap(({ before, after, rows }) => of(rows).filter((row) => differs(before, after, list, row.id)));
  await setColumnsOfAll(
    manager,
    Event,
    all.map(({ id, after: { ref, slug }, rows }) => ({ ...rows.event, id, ref, slug })),
  );
  for (const { before, after, rows } of all)
    if (before.timezone !== after.timezone) await countInZone(manager, rows.statusChanges);
  await setDeleted(manager, changes);
  await removeAll(manager, Link, gone('links'));
  await removeAll(manager, Telling, gone('tellings'));
  await removeAll(manager, ParticipationAct, gone('acts'));
  await removeAll(manager, Participation, gone('participations'));
  await removeAll(manager, EventIssue, gone('issues'));
  await removeAll(manager, Claim, gone('claims'));
  // A citation that stays is changed in its place, for its claims hang on it.
  const cited = new Set(changes.flatMap(({ before }) => Object.keys(before.citations)));
  const stays = new Set(changes.flatMap(({ after }) => Object.keys(after.citations)));
  await removeAll(
    manager,
    Citation,
    [...cited].filter((part) => !stays.has(part)),
  );
  for (const row of fresh('citations', ({ citations }) => citations)) {
    if (cited.has(row.id)) await manager.update(Citation, { id: row.id }, row);
    else await manager.insert(Citation, row);
  }
  await insertAll(
    manager,
    Telling,
    fresh('tellings', ({ tellings }) => tellings),
  );
  const replaced = fresh('participations', ({ participations }) => participations);
  await insertAll(manager, Participation, replaced);
  // Acts go with their party, and come again with it.
  const parties = new Set(replaced.map((row) => row.id));
  const acts = all.flatMap(({ before, after, rows }) =>
    rows.acts.filter((row) => parties.has(row.participationId) || differs(before, after, 'acts', row.id)),
  );
  await insertAll(manager, ParticipationAct, acts);
  await insertAll(
    manager,
    EventIssue,
    fresh('issues', ({ issues }) => issues),
  );
  await insertAll(
    manager,
    Claim,
    fresh('claims', ({ claims }) => claims),
  );
  await insertAll(
    manager,
    Link,
    fresh('links', ({ links }) => links),
  );
  await insertAll(
    manager,
    StatusChange,
    all.flatMap(({ before, rows }) => rows.statusChanges.filter(({ id }) => !Object.hasOwn(before.statusChanges, id))),
  );
}

type Rows = ReturnType<typeof rowsOf>;

async function setDeleted(manager: EntityManager, changes: readonly ChangedDocument[]): Promise<void> {
  for (const deleted of [true, false]) {
    const ids = changes
      .filter(({ before, after }) => before.deleted !== after.deleted && after.deleted === deleted)
      .map(({ id }) => id);
    if (ids.length === 0) continue;
    const sql = 'UPDATE events SET deleted_at = CASE WHEN $2 THEN now() END WHERE id = ANY ($1)';
    await manager.query(sql, [ids, deleted]);
  }
}

/** The entries stay; what their days are in instants depends on the zone of the event. */
async function countInZone(manager: EntityManager, entries: ReturnType<typeof rowsOf>['statusChanges']): Promise<void> {
  for (const { id, effectiveEarliest, windowEarliest, windowLatest } of entries) {
    await setColumns(manager, StatusChange, id, { effectiveEarliest, windowEarliest, windowLatest });
  }
}

type Parts = 'tellings' | 'participations' | 'acts' | 'citations' | 'claims' | 'issues' | 'links';

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
