import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
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
import { parseEdtf } from '../../domain/time/edtf.js';
import { bound, deadlineColumns, windowColumns } from '../window-columns.js';

/**
 * Makes the event what `after` says, where it was `before`; its version goes up with the revision. Parts keep the ids
 * that the document gives them. Of the ledger, only what is new is written: it never shrinks.
 */
export async function saveDocument(
  manager: EntityManager,
  eventId: string,
  before: EventDocumentDto,
  after: EventDocumentDto,
): Promise<void> {
  const links = changes(before.links, after.links);
  const participations = changes(before.participations, after.participations);
  const issues = changes(before.issues, after.issues);
  const claims = changes(before.claims, after.claims);
  const citations = changes(before.citations, after.citations);
  await saveFields(manager, eventId, before, after);
  await removeAll(manager, Link, links.gone);
  await removeAll(manager, Participation, participations.gone);
  await removeAll(manager, EventIssue, issues.gone);
  await removeAll(manager, Claim, claims.gone);
  await saveCitations(manager, eventId, before, citations);
  await insertAll(
    manager,
    Participation,
    participations.fresh.map(([id, { actor, ...row }]) => ({ ...row, id, eventId, actorId: actor })),
  );
  await insertAll(
    manager,
    EventIssue,
    issues.fresh.map(([id, { actor, ...row }]) => ({ ...row, id, eventId, actorId: actor })),
  );
  await insertAll(
    manager,
    Claim,
    claims.fresh.map(([id, { citation, ...row }]) => ({ ...row, id, eventId, citationId: citation })),
  );
  await insertAll(
    manager,
    Link,
    links.fresh.map(([id, { to, ...row }]) => ({ ...row, id, fromEventId: eventId, toEventId: to })),
  );
  const entries = Object.entries(after.statusChanges).filter(([id]) => !Object.hasOwn(before.statusChanges, id));
  await insertAll(
    manager,
    StatusChange,
    entries.map(([id, { effectiveOn, window, saidBy, source, ...row }]) => ({
      ...{ ...row, id, eventId, effectiveText: effectiveOn, windowText: window, saidById: saidBy, sourceId: source },
      effectiveEarliest: bound(parseEdtf(effectiveOn, after.timezone).earliest, -Infinity),
    })),
  );
}

/** A citation that stays is changed in its place, for its claims hang on it. */
async function saveCitations(
  manager: EntityManager,
  eventId: string,
  before: EventDocumentDto,
  { gone, fresh }: Changes<EventDocumentDto['citations'][string]>,
): Promise<void> {
  const stays = new Map(fresh.filter(([id]) => Object.hasOwn(before.citations, id)));
  await removeAll(
    manager,
    Citation,
    gone.filter((id) => !stays.has(id)),
  );
  for (const [id, { source, speaker, ...row }] of fresh) {
    const columns = { ...row, sourceId: source, speakerId: speaker } as QueryDeepPartialEntity<Citation>;
    if (stays.has(id)) await manager.update(Citation, { id }, columns);
    else await manager.insert(Citation, { ...columns, id, eventId });
  }
}

async function saveFields(
  manager: EntityManager,
  id: string,
  before: EventDocumentDto,
  after: EventDocumentDto,
): Promise<void> {
  const { kind, title, summary, timezone, saidAs, saidRule, place, country, format, when, deadline } = after;
  const { condition, consequence, intensity, coding, knownOn, review } = after;
  await setColumns(manager, Event, id, {
    ...{ kind, title, summary, timezone, saidAs, saidRule, place, country, format, condition, consequence },
    ...{ intensity, coding, knownOn, review },
    ...windowColumns(when, timezone),
    ...deadlineColumns(deadline, timezone),
  });
  if (before.deleted !== after.deleted) {
    await manager.query('UPDATE events SET deleted_at = CASE WHEN $2 THEN now() END WHERE id = $1', [
      id,
      after.deleted,
    ]);
  }
}

interface Changes<P> {
  /** Ids of parts that are no more, or not as they were. */
  gone: string[];
  /** Parts that are new, or not as they were. */
  fresh: [string, P][];
}

function changes<P>(before: Record<string, P>, after: Record<string, P>): Changes<P> {
  const differs = (id: string): boolean => !sameJson(before[id] as Json | undefined, after[id] as Json | undefined);
  return {
    gone: Object.keys(before).filter(differs),
    fresh: Object.entries(after).filter(([id]) => differs(id)),
  };
}

async function removeAll<Row extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await manager.delete(table, [...ids]);
}
