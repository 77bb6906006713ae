import { uuidv7 } from 'uuidv7';
import type { LedgerEntry } from '../../domain/lifecycle/ledger.js';
import { counted, newestSaying, saysWhen, UNMOVED, type TellingEntry } from '../../domain/lifecycle/projection.js';
import { lifecycleOf } from '../../domain/lifecycle/table.js';
import { parseEdtf } from '../../domain/time/edtf.js';
import type { Kind } from '../../domain/vocabulary.js';
import type { EventDocumentDto, StatusChangeDocumentDto } from '../event-document.dto.js';
import { bound } from '../window-columns.js';
import { nextOrdinal } from './compose.js';

type Entered = Pick<
  EventDocumentDto,
  'kind' | 'when' | 'deadline' | 'relativeTo' | 'place' | 'format' | 'timezone' | 'statusChanges'
>;
type Entry = StatusChangeDocumentDto & TellingEntry;

/** How an event stands today: what its ledger says last, and where it says nothing, what was entered. */
export function standing(document: Entered): Pick<EventDocumentDto, 'when' | 'deadline' | 'place' | 'format'> {
  const entries = entriesOf(document);
  const window = newestSaying(entries, 'window')?.window ?? null;
  const dated = saysWhen(document.kind);
  return {
    when: (dated ? window : null) ?? document.when,
    deadline: (dated ? null : window) ?? document.deadline,
    place: newestSaying(entries, 'place')?.place ?? document.place,
    format: newestSaying(entries, 'format')?.format ?? document.format,
  };
}

/** The times that its ledger is held against. What hangs on another event is not told by its own document: that is open. */
export function timesOf(document: Entered): Pick<EventDocumentDto, 'when' | 'deadline'> {
  const { when, deadline } = standing(document);
  if (document.relativeTo === null || newestSaying(entriesOf(document), 'window')) return { when, deadline };
  return saysWhen(document.kind) ? { when: '../..', deadline } : { when, deadline: null };
}

/** Fields of which the ledger may say otherwise than was entered. */
type Told = 'when' | 'deadline' | 'place' | 'format';
type Wanted = Partial<Pick<EventDocumentDto, Told>>;

/**
 * The document after a write that names any of them. Where the ledger says nothing of one, it is entered so; where it does,
 * the entry that says it was wrong, and a new one sets it right.
 */
export function setRight<D extends Entered>(document: D, wanted: Wanted): D {
  const [name] = differing(document, wanted);
  if (name === undefined) return document;
  const wrong = saying(document, name);
  if (!wrong) return setRight({ ...document, [name]: wanted[name] }, wanted);
  const same = differing(document, wanted).filter((other) => saying(document, other)?.id === wrong.id);
  const entry = { ...entryFrom(wrong), ...said(document.kind, same, wanted), corrects: wrong.id };
  return setRight(withEntry(document, entry), wanted);
}

/**
 * The document with a ledger that ends where `wanted` says the event stands: where its entries ended elsewhere, an editor
 * concludes from it that the event moved with the last of them.
 */
export function concluding<D extends Entered>(document: D, wanted: Wanted): D {
  const names = differing(document, wanted).filter((name) => saying(document, name) && wanted[name] !== null);
  const last = counted(entriesOf(document)).findLast(({ status }) => !UNMOVED.includes(status));
  if (names.length === 0 || !last) return document;
  const moved = said(document.kind, names, wanted);
  if (isSilent(last, moved)) {
    return { ...document, statusChanges: { ...document.statusChanges, [last.id]: { ...entryFrom(last), ...moved } } };
  }
  // What is said once, as that something was held, is not said again: then the entry is set right.
  const again = lifecycleOf(document.kind).transitions[last.status]?.includes(last.status) ?? false;
  const silent = { saidBy: null, source: null, note: null, notes: null, vote: null, basis: 'inferred' } as const;
  const entry = again ? { ...silent, ...NOTHING_SAID, corrects: null } : { corrects: last.id };
  return withEntry(document, { ...entryFrom(last), ...entry, ...moved });
}

const NOTHING_SAID = { window: null, saidAs: null, saidRule: null, place: null, format: null };

/** Whether it says nothing yet of what is to be said. */
function isSilent(entry: Entry, wanted: Partial<StatusChangeDocumentDto>): boolean {
  return (Object.keys(wanted) as (keyof StatusChangeDocumentDto)[]).every((name) => entry[name] === null);
}

/** The entries that count, for the lifecycle. */
export function ledgerOf(document: Pick<Entered, 'statusChanges' | 'timezone'>): LedgerEntry[] {
  return counted(entriesOf(document)).map(({ status, effectiveEarliest, ordinal, rank }) => ({
    ...{ status, effectiveEarliest, ordinal, rank },
  }));
}

function differing(document: Entered, wanted: Wanted): Told[] {
  const now = standing(document);
  return (['when', 'deadline', 'place', 'format'] as const).filter(
    (name) => wanted[name] !== undefined && wanted[name] !== now[name],
  );
}

/** The entry that tells it; undefined where it stands as it was entered. */
function saying(document: Entered, name: Told): Entry | undefined {
  if (name === 'place' || name === 'format') return newestSaying(entriesOf(document), name);
  return saysWhen(document.kind) === (name === 'when') ? newestSaying(entriesOf(document), 'window') : undefined;
}

function said(kind: Kind, names: readonly Told[], wanted: Wanted): Partial<StatusChangeDocumentDto> {
  const window = saysWhen(kind) ? 'when' : 'deadline';
  return {
    ...(names.includes(window) && { window: wanted[window] ?? null, saidAs: null, saidRule: null }),
    ...(names.includes('place') && { place: wanted.place ?? null }),
    ...(names.includes('format') && { format: wanted.format ?? null }),
  };
}

function entryFrom({ id: _, effectiveEarliest: __, rank: ___, ...entry }: Entry): StatusChangeDocumentDto {
  return entry;
}

function withEntry<D extends Entered>(document: D, entry: StatusChangeDocumentDto): D {
  const ordinal = nextOrdinal(document.statusChanges);
  return { ...document, statusChanges: { ...document.statusChanges, [uuidv7()]: { ...entry, ordinal } } };
}

function entriesOf({ statusChanges, timezone }: Pick<Entered, 'statusChanges' | 'timezone'>): Entry[] {
  return Object.entries(statusChanges).map(([id, entry]) => ({
    ...entry,
    id,
    effectiveEarliest: bound(parseEdtf(entry.effectiveOn, timezone).earliest, -Infinity),
  }));
}
