import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Problem } from '../common/problem.js';
import { insertAll } from '../database/insert-all.js';
import { slugify } from '../domain/slug.js';
import { dayInZone } from '../domain/time/zones.js';
import { DEFAULT_INTENSITY } from '../domain/vocabulary.js';
import { RevisionsService, type Authorship } from '../history/revisions.service.js';
import { Source } from '../sources/source.entity.js';
import { Citation } from './citation.entity.js';
import { Claim } from './claim.entity.js';
import type { CitationInput, EventInput, LinkInput } from './event-input.js';
import { Event } from './event.entity.js';
import { placeEntries, type PlacedEntry } from './ledger-columns.js';
import { Participation } from './participation.entity.js';
import { RefsService } from './refs.service.js';
import { StatusChange } from './status-change.entity.js';
import { deadlineColumns, windowColumns } from './window-columns.js';

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
    const window = windowColumns(input.when, input.timezone);
    const earliest = window.earliest instanceof Date ? window.earliest : null;
    const ledger = placeEntries(input.statusChanges, { kind: input.kind, timezone: input.timezone, earliest });
    const [first] = ledger.errors;
    if (first) throw new Problem('validation_failed', first.detail, ledger.errors);
    const published = await publishedOn(manager, input.citations);
    const knownOn = input.knownOn ?? firstKnown(input, published);
    const event = manager.create(Event, {
      ...columns(input),
      ...window,
      id: uuidv7(),
      ref: await this.ref(manager, input, earliest, knownOn),
      slug: input.slug ?? slugify(input.title),
      knownOn,
      // The trigger on the ledger puts the newest entry here; until then any word of the kind will do.
      status: ledger.placed.at(-1)?.status ?? 'reported',
    });
    await manager.insert(Event, event);
    await insertParts(manager, event.id, input, ledger.placed, published);
    return event;
  }

  /** Begins the history of events that have just been created: version 1, as they are now. */
  recordCreated(manager: EntityManager, ids: readonly string[], authorship: Authorship): Promise<void> {
    return this.revisions.eventsCreated(manager, ids, authorship);
  }

  /** Joins two events; the database refuses circles. */
  async link(manager: EntityManager, { fromEventId, toEventId, type, knownOn }: LinkInput): Promise<void> {
    await manager.query(
      `INSERT INTO links (id, from_event_id, to_event_id, type, known_on)
       SELECT $1, $2, $3, $4, coalesce($5::date, max(known_on)) FROM events WHERE id IN ($2, $3)`,
      [uuidv7(), fromEventId, toEventId, type, knownOn ?? null],
    );
  }

  private ref(manager: EntityManager, input: EventInput, earliest: Date | null, knownOn: string): Promise<string> {
    if (input.ref !== undefined) return this.refs.keep(manager, input.dossierId, input.ref);
    const day = earliest ? dayInZone(earliest, input.timezone) : knownOn;
    return this.refs.next(manager, input.dossierId, Number(day.slice(0, 4)));
  }
}

function columns(input: EventInput): Partial<Event> {
  const { dossierId, kind, title, summary, timezone, saidAs, saidRule, place, country, format } = input;
  const { condition, consequence, coding, review, deadline, intensity = DEFAULT_INTENSITY[kind] } = input;
  return {
    ...{ dossierId, kind, title, summary, timezone, saidAs, saidRule, place, country, format },
    ...{ condition, consequence, coding, review, intensity },
    ...deadlineColumns(deadline, timezone),
  };
}

async function insertParts(
  manager: EntityManager,
  eventId: string,
  { participations, citations }: EventInput,
  ledger: readonly PlacedEntry[],
  published: ReadonlyMap<string, string>,
): Promise<void> {
  await insertAll(
    manager,
    Participation,
    participations.map((participation, position) => ({ ...participation, id: uuidv7(), eventId, position })),
  );
  const cited = citations.map(({ claims, ...citation }, position) => ({
    citation: { ...citation, id: uuidv7(), eventId, position },
    claims,
  }));
  await insertAll(
    manager,
    Citation,
    cited.map(({ citation }) => citation),
  );
  await insertAll(
    manager,
    Claim,
    cited.flatMap(({ citation, claims }) =>
      claims.map((claim) => ({
        ...claim,
        id: uuidv7(),
        eventId,
        citationId: citation.id,
        knownOn: published.get(citation.sourceId),
      })),
    ),
  );
  await insertAll(
    manager,
    StatusChange,
    ledger.map(({ effectiveOn, window, ...entry }) => ({
      ...entry,
      id: uuidv7(),
      eventId,
      effectiveText: effectiveOn,
      windowText: window,
    })),
  );
}

/** The day each cited source appeared. */
async function publishedOn(manager: EntityManager, citations: readonly CitationInput[]): Promise<Map<string, string>> {
  const ids = [...new Set(citations.map(({ sourceId }) => sourceId))];
  const sources =
    ids.length === 0
      ? []
      : await manager.findBy(
          Source,
          ids.map((id) => ({ id })),
        );
  return new Map(sources.map(({ id, publishedOn }) => [id, publishedOn]));
}

/** The first day that a ledger entry or a source tells of the event. */
function firstKnown({ statusChanges }: EventInput, published: ReadonlyMap<string, string>): string {
  const [first] = [...statusChanges.map((entry) => entry.knownOn), ...published.values()].sort();
  if (first === undefined) {
    const detail = 'The day the public could know of the event must be given where no source and no ledger tells it.';
    throw new Problem('validation_failed', detail, [{ pointer: '/knownOn', code: 'known_on_missing', detail }]);
  }
  return first;
}
