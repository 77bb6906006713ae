import { uuidv7 } from 'uuidv7';
import { Problem } from '../common/problem.js';
import { dayInZone } from '../domain/time/zones.js';
import { slugify } from '../domain/slug.js';
import { DEFAULT_INTENSITY } from '../domain/vocabulary.js';
import type { Citation } from './citation.entity.js';
import type { Claim } from './claim.entity.js';
import type { EventInput } from './event-input.js';
import type { EventIssue } from './event-issue.entity.js';
import type { Event } from './event.entity.js';
import { placeEntries, type PlacedEntry } from './ledger-columns.js';
import type { Participation } from './participation.entity.js';
import type { StatusChange } from './status-change.entity.js';
import { deadlineColumns, windowColumns } from './window-columns.js';

type Row<Table> = Partial<Table> & { id: string };

/** An event as rows of its tables; all but the ref, which the database gives out. */
export interface EventRows {
  event: Row<Event> & Pick<Event, 'dossierId' | 'knownOn'>;
  /** The year that its ref is counted in. */
  year: number;
  participations: Row<Participation>[];
  citations: Row<Citation>[];
  claims: Row<Claim>[];
  issues: Row<EventIssue>[];
  statusChanges: Row<StatusChange>[];
}

/**
 * `published` is the day each cited source appeared, by id. Throws InvalidDateError, or `validation_failed` where the
 * lifecycle refuses the ledger or nothing tells when the event was known.
 */
export function eventRows(input: EventInput, published: ReadonlyMap<string, string>): EventRows {
  const window = windowColumns(input.when, input.timezone);
  const earliest = window.earliest instanceof Date ? window.earliest : null;
  const ledger = placeEntries(input.statusChanges, { kind: input.kind, timezone: input.timezone, earliest });
  const [first] = ledger.errors;
  if (first) throw new Problem('validation_failed', first.detail, ledger.errors);
  const knownOn = input.knownOn ?? firstKnown(input, published);
  const id = uuidv7();
  return {
    event: {
      ...columns(input),
      ...window,
      id,
      dossierId: input.dossierId,
      slug: input.slug ?? slugify(input.title),
      knownOn,
      // The trigger on the ledger puts the newest entry here; until then any word of the kind will do.
      status: ledger.placed.at(-1)?.status ?? 'reported',
    },
    year: Number((earliest ? dayInZone(earliest, input.timezone) : knownOn).slice(0, 4)),
    participations: input.participations.map((row, position) => ({ ...row, id: uuidv7(), eventId: id, position })),
    ...evidence(id, input, published),
    issues: (input.issues ?? []).map((row, position) => ({ ...row, id: uuidv7(), eventId: id, position })),
    statusChanges: ledger.placed.map((entry) => ledgerRow(id, entry)),
  };
}

function columns(input: EventInput): Partial<Event> {
  const { kind, title, summary, timezone, saidAs, saidRule, place, country, format } = input;
  const { condition, consequence, coding, review, deadline, intensity = DEFAULT_INTENSITY[kind] } = input;
  return {
    ...{ kind, title, summary, timezone, saidAs, saidRule, place, country, format },
    ...{ condition, consequence, coding, review, intensity },
    ...deadlineColumns(deadline, timezone),
  };
}

function evidence(
  eventId: string,
  { citations }: EventInput,
  published: ReadonlyMap<string, string>,
): Pick<EventRows, 'citations' | 'claims'> {
  const cited = citations.map(({ claims, ...citation }, position) => ({
    citation: { ...citation, id: uuidv7(), eventId, position },
    claims,
  }));
  return {
    citations: cited.map(({ citation }) => citation),
    claims: cited.flatMap(({ citation, claims }) =>
      claims.map((claim) => ({
        ...claim,
        id: uuidv7(),
        eventId,
        citationId: citation.id,
        knownOn: published.get(citation.sourceId),
      })),
    ),
  };
}

function ledgerRow(eventId: string, { effectiveOn, window, ...entry }: PlacedEntry): Row<StatusChange> {
  return { ...entry, id: uuidv7(), eventId, effectiveText: effectiveOn, windowText: window };
}

/** The first day that a ledger entry or a source tells of the event; throws `validation_failed` where nothing tells. */
export function firstKnown(
  { statusChanges, citations }: Pick<EventInput, 'statusChanges' | 'citations'>,
  published: ReadonlyMap<string, string>,
): string {
  const days = [
    ...statusChanges.map((entry) => entry.knownOn),
    ...citations.flatMap(({ sourceId }) => published.get(sourceId) ?? []),
  ];
  const [first] = days.sort();
  if (first === undefined) {
    const detail = 'The day the public could know of the event must be given where no source and no ledger tells it.';
    throw new Problem('validation_failed', detail, [{ pointer: '/knownOn', code: 'known_on_missing', detail }]);
  }
  return first;
}
