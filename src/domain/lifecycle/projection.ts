import { KINDS, type Kind } from '../vocabulary.js';
import { inLedgerOrder, type LedgerEntry } from './ledger.js';
import { STATUSES, type Status } from './status.js';
import { lifecycleOf } from './table.js';

/**
 * Kinds whose ledger says when they are: an entry's window is theirs. Of all other kinds it says how long what they say
 * stands, their term: until when a threat, an offer or a ceasefire holds.
 */
export const DATED_KINDS = ['talks', 'meeting', 'contact', 'decision', 'deadline'] as const satisfies readonly Kind[];

/** Statuses that settle an event by its having happened. */
const HAPPENED: readonly Status[] = ['held', 'carried_out', 'condition_met', 'fulfilled', 'accepted', 'adopted'];

/**
 * Statuses that say that an event came to nothing, or is over. Their entries move neither window nor place: what was
 * cancelled keeps those that it had last, and what expired names the term that ran out.
 */
export const UNMOVED: readonly Status[] = STATUSES.filter(
  (status) => !HAPPENED.includes(status) && !KINDS.some((kind) => lifecycleOf(kind).open.includes(status)),
);

/** Whether an entry's window tells when the event is, and not how long it stands. */
export function saysWhen(kind: Kind): boolean {
  return (DATED_KINDS as readonly Kind[]).includes(kind);
}

/** What of a ledger entry tells how an event stands. */
export interface TellingEntry extends LedgerEntry {
  readonly id: string;
  readonly window: string | null;
  readonly place: string | null;
  readonly format: string | null;
  /** Id of the entry that this one sets right. */
  readonly corrects: string | null;
}

/** The place of an entry among those of its day: its own, or that of the entry it sets right. */
export function rankOf(
  { ordinal, corrects }: Pick<TellingEntry, 'ordinal' | 'corrects'>,
  entries: readonly Pick<TellingEntry, 'id' | 'ordinal' | 'corrects'>[],
): number {
  const wrong = corrects === null ? undefined : entries.find(({ id }) => id === corrects);
  return wrong ? rankOf(wrong, entries) : ordinal;
}

/** Those that no other entry sets right, oldest first. */
export function counted<E extends TellingEntry>(entries: readonly E[]): E[] {
  const wrong = new Set(entries.map(({ corrects }) => corrects));
  const counting = entries.filter(({ id }) => !wrong.has(id));
  return inLedgerOrder(counting.map((entry) => ({ ...entry, rank: rankOf(entry, entries) })));
}

/** The newest counted entry that moves what it says of: undefined where none says anything of it. */
export function newestSaying<E extends TellingEntry>(
  entries: readonly E[],
  what: 'window' | 'place' | 'format',
): E | undefined {
  return counted(entries).findLast((entry) => entry[what] !== null && !UNMOVED.includes(entry.status));
}
