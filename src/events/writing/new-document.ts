import { uuidv7 } from 'uuidv7';
import { Problem } from '../../common/problem.js';
import { unsaidFields } from '../../domain/event-fields.js';
import { usualBasis } from '../../domain/lifecycle/basis.js';
import { defaultStatus } from '../../domain/lifecycle/default-status.js';
import { COME_ABOUT, isFact } from '../../domain/lifecycle/facts.js';
import { isPlan } from '../../domain/lifecycle/took-place.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import { firstDayOrNull, laterDay } from '../../domain/time/first-day.js';
import { dayInZone } from '../../domain/time/zones.js';
import { stands } from '../../domain/undertakings/stands.js';
import { DEFAULT_INTENSITY } from '../../domain/vocabulary.js';
import type { EventDocumentDto, StatusChangeDocumentDto } from '../event-document.dto.js';
import { requireDates } from './check-dates.js';
import { timeNotUp } from './check-days.js';
import { entryNamed, patched, statusChange } from './compose.js';
import type { StatusChangeInputDto } from './event-parts.dto.js';
import type { NewEventDto } from './event-writing.dto.js';
import type { Names } from './mentions.js';
import { firstTelling, movedWith } from './tellings.js';

const NOTHING = {
  ...{ ...unsaidFields(), deadline: null, relativeTo: null, deleted: false },
  ...{ tellings: {}, participations: {}, acts: {}, citations: {}, claims: {}, issues: {}, links: {} },
  statusChanges: {},
};

/**
 * The first document of an event, all but its ref; throws `validation_failed` where nothing tells when it was known. What it says of
 * time and place beside a ledger is what was first entered: how it stands is what the ledger says last.
 */
export function newDocument(body: NewEventDto, slug: string, names: Names): EventDocumentDto {
  const document = documentAsGiven(body, slug, names);
  const [[id, first] = ['', undefined]] = Object.entries(document.statusChanges);
  if (!first) return document;
  // What was announced or set stays told when the window moves later on; what hangs on another event moves with that one.
  const window =
    first.window ?? (document.relativeTo ? null : windowAtFirst(document, first, !body.statusChanges?.length));
  const place = first.place ?? (isPlan(document.kind, first.status) ? placeNotToldLater(document) : null);
  return { ...document, statusChanges: { ...document.statusChanges, [id]: { ...first, window, place } } };
}

/**
 * The window that a first entry keeps where it names none: of a plan when it is to be, of a deadline its time, of what stands until a
 * day that day. An interval says of a threat, a promise or an offer without a ledger (`isBare`) how long it stands, whenever the
 * public knew: it was uttered on the first of its days, and cannot have been on all of them.
 */
function windowAtFirst(
  document: EventDocumentDto,
  { status }: StatusChangeDocumentDto,
  isBare: boolean,
): string | null {
  const { kind, when, deadline, timezone, statusChanges } = document;
  if (isPlan(kind, status)) return when;
  if (!stands(kind, status)) return null;
  const { earliest, latest } = parseEdtf(when, timezone);
  const [first, last] = [earliest, latest].map((end) => end && dayInZone(end, timezone));
  const isTerm = isBare && when.includes('/') && first !== null && last !== null && first !== last;
  const until = kind === 'deadline' ? when : (deadline ?? (isTerm ? when : null));
  return Object.values(statusChanges).some(({ window }) => window === until) ? null : until;
}

/** Where it was entered for; null where an entry of its own tells that, so that nobody knew before. */
function placeNotToldLater({ place, statusChanges }: EventDocumentDto): string | null {
  return Object.values(statusChanges).some((entry) => entry.place === place) ? null : place;
}

/** The same with the ledger just as it is given; where none is, one entry that says what kind and window suggest. */
export function documentAsGiven(body: NewEventDto, slug: string, names: Names): EventDocumentDto {
  const { dossier, review = 'draft', statusChanges = [], language, reason: _, ...fields } = body;
  const published = (body.citations ?? []).flatMap(({ source }) => names('source', source).day ?? []);
  const knownOn = body.knownOn ?? firstKnown(body, published);
  const { kind, when } = body;
  const { id: dossierId, language: spoken } = names('dossier', dossier);
  const empty = {
    ...{ ...NOTHING, intensity: DEFAULT_INTENSITY[kind], ref: null, slug, dossier: dossierId },
    ...{ kind, when, review, knownOn },
    tellings: body.tellings ? {} : firstTelling(body, language ?? spoken ?? 'en', knownOn),
  };
  const document = patched(empty, fields, names);
  const entries = statusChanges.map((entry, ordinal) => statusChange(entry, ordinal, names));
  const ledger = byId(entries.length > 0 ? entries : [beginning(document)]);
  return { ...document, statusChanges: corrected(ledger, statusChanges) };
}

/** Each entry with the id of the one that it sets right; throws `validation_failed` where that is none before it. */
function corrected(
  ledger: EventDocumentDto['statusChanges'],
  inputs: readonly StatusChangeInputDto[],
): EventDocumentDto['statusChanges'] {
  const entries = Object.entries(ledger);
  return Object.fromEntries(
    entries.map(([id, entry], at) => {
      const before = Object.fromEntries(entries.slice(0, at));
      return [id, { ...entry, corrects: entryNamed(before, inputs[at]?.corrects, `/statusChanges/${at}/corrects`) }];
    }),
  );
}

function byId<P>(parts: readonly P[]): Record<string, P> {
  return Object.fromEntries(parts.map((part) => [uuidv7(), part]));
}

function beginning({ kind, when, timezone, knownOn }: EventDocumentDto): StatusChangeDocumentDto {
  requireDates({ '/when': when, '/knownOn': knownOn }, timezone);
  const { earliest } = parseEdtf(when, timezone);
  const known = parseEdtf(knownOn, timezone).latest ?? new Date(NaN);
  const status = defaultStatus(kind, earliest, known);
  const effectiveOn = earliest !== null && earliest <= known ? when : knownOn;
  const unsaid = {
    ...{ ordinal: 0, window: null, place: null, saidAs: null, saidRule: null, format: null, vote: null },
    ...{ saidBy: null, source: null, note: null, notes: null, corrects: null },
  };
  return {
    ...{ ...unsaid, status, effectiveOn, knownOn, basis: usualBasis(status, false) },
  };
}

/**
 * The first day that a ledger entry or a source tells of the event, but of what is said or done not before it was;
 * `published` are the days its sources appeared.
 */
export function firstKnown(
  {
    kind,
    when,
    timezone = null,
    statusChanges = [],
  }: Pick<NewEventDto, 'kind' | 'when' | 'timezone' | 'statusChanges'>,
  published: readonly string[],
): string {
  const [first] = [...statusChanges.map((entry) => entry.knownOn), ...published].sort();
  const said = statusChanges.map(({ status }) => status);
  if (first !== undefined) return isFact(kind, said) ? laterDay(first, firstDayOrNull(when, timezone)) : first;
  const detail = 'The day the public could know of the event must be given where no source and no ledger tells it.';
  throw new Problem('validation_failed', detail, [{ pointer: '/knownOn', code: 'known_on_missing', detail }]);
}

/**
 * A document of a time when days could contradict one another: what cannot have been known before it was is known since
 * then, and what expired before its time was up means that time.
 */
export function sinceItWas(document: EventDocumentDto): EventDocumentDto {
  const { kind, when, timezone, knownOn, statusChanges } = document;
  const entries = Object.entries(statusChanges).map(([id, entry]) => {
    const known = COME_ABOUT.includes(entry.status)
      ? laterDay(entry.knownOn, firstDayOrNull(entry.effectiveOn, timezone))
      : entry.knownOn;
    return [id, { ...entry, knownOn: known, window: entry.window ?? timeNotUp(entry, document) }] as const;
  });
  const said = Object.values(statusChanges).map(({ status }) => status);
  const known = isFact(kind, said) ? laterDay(knownOn, firstDayOrNull(when, timezone)) : knownOn;
  const tellings = movedWith(document.tellings, knownOn, known);
  return { ...document, knownOn: known, tellings, statusChanges: Object.fromEntries(entries) };
}
