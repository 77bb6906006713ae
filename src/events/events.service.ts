import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { insertAll } from '../database/insert-all.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Source } from '../sources/source.entity.js';
import { Citation } from './citation.entity.js';
import { Claim } from './claim.entity.js';
import type { EventInput, LinkInput } from './event-input.js';
import { eventRows } from './event-rows.js';
import { EventIssue } from './event-issue.entity.js';
import { Event } from './event.entity.js';
import { Participation } from './participation.entity.js';
import { RefsService } from './refs.service.js';
import { StatusChange } from './status-change.entity.js';

/** Writes events with all that belongs to them. */
@Injectable()
export class EventsService {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly refs: RefsService,
  ) {}

  /**
   * Creates an event, whole but for its links; throws InvalidDateError, or `validation_failed` where the lifecycle
   * refuses its ledger. Its history begins with {@link recordCreated}, once it is whole.
   */
  async create(manager: EntityManager, input: EventInput): Promise<Event> {
    const [event] = await this.createAll(manager, [input]);
    if (!event) throw new Error('No event came of its input');
    return event;
  }

  /** The same of many, in a few statements: search text and statuses follow each statement, not each event. */
  async createAll(manager: EntityManager, inputs: readonly EventInput[]): Promise<Event[]> {
    const published = await publishedOn(manager, inputs);
    const rows = inputs.map((input) => eventRows(input, published));
    const refs = await this.refs.give(
      manager,
      rows.map(({ event, year }, n) => ({ dossierId: event.dossierId, year, ref: inputs[n]?.ref })),
    );
    const events = rows.map(({ event }, n) => manager.create(Event, { ...event, ref: refs[n] }));
    await insertAll(manager, Event, events);
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
    return events;
  }

  /** Begins the history of events that have just been created: version 1, as they are now. */
  recordCreated(manager: EntityManager, ids: readonly string[], authorship: Authorship): Promise<void> {
    return this.revisions.created(manager, 'event', ids, authorship);
  }

  /** Joins two events; the database refuses circles. */
  async link(manager: EntityManager, link: LinkInput): Promise<void> {
    await this.linkAll(manager, [link]);
  }

  /** The same of many, in one statement. */
  async linkAll(manager: EntityManager, links: readonly LinkInput[]): Promise<void> {
    await manager.query(
      `INSERT INTO links (id, from_event_id, to_event_id, type, known_on)
       SELECT w.id, w.source, w.target, w.type, coalesce(w.known_on, (SELECT max(known_on) FROM events WHERE id IN (w.source, w.target)))
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[]) AS w(id, source, target, type, known_on)`,
      [
        links.map(() => uuidv7()),
        links.map(({ fromEventId }) => fromEventId),
        links.map(({ toEventId }) => toEventId),
        links.map(({ type }) => type),
        links.map(({ knownOn }) => knownOn ?? null),
      ],
    );
  }
}

/** The day each cited source appeared. */
async function publishedOn(manager: EntityManager, inputs: readonly EventInput[]): Promise<Map<string, string>> {
  const ids = new Set(inputs.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)));
  const sources = ids.size === 0 ? [] : await manager.findBy(Source, { id: In([...ids]) });
  return new Map(sources.map(({ id, publishedOn: day }) => [id, day]));
}
