import type { Status } from '@domain/lifecycle/status.js';
import { isPlan } from '@domain/lifecycle/took-place.js';
import type { SaidRefusal } from '@domain/time/said/refusals.js';
import { writtenDays } from '@domain/time/said/written.js';
import { readIn, refusalOf, understand, type Reading, type Understood } from '../../../editing/said/understood.js';
import type { FormState } from './form-state.js';

/** The day against which words are read: as it is typed, else that of the first dated source, else when it was opened. */
export function saidOnOf(state: Pick<FormState, 'saidOn' | 'citations' | 'openedOn'>): string {
  return toldOn(state) ?? state.openedOn;
}

/** The day against which the words of a deadline are read: where nobody told it, the event’s own, for then it was set. */
export function deadlineSaidOn(state: FormState): string {
  const { earliest = null, latest = null } = understoodDate(state) ?? {};
  const own = earliest !== null && earliest === latest && earliest <= state.openedOn ? earliest : null;
  return toldOn(state) ?? own ?? state.openedOn;
}

/** How the event's date is understood; null while it is not. */
export function understoodDate(state: FormState): Understood | null {
  return understand(state.date, dateReading(state), state.recorded);
}

/** Why the event's date is none; null where it is understood, or unknown. */
export function refusedDate(state: FormState): SaidRefusal | null {
  return understoodDate(state) ? null : refusalOf(state.date, dateReading(state));
}

/** How the deadline is understood: always a day to come. */
export function understoodDeadline(state: FormState): Understood | null {
  const understood = understand(state.deadline, deadlineReading(state));
  return understood && { ...understood, saidAs: null };
}

/** Why the deadline is none; null where it is understood, or unknown. */
export function refusedDeadline(state: FormState): SaidRefusal | null {
  return refusalOf(state.deadline, deadlineReading(state));
}

function dateReading(state: FormState): Reading {
  const facing = looksAhead(state) ? 'future' : 'nearest';
  return { ...readingOf(state, state.date), saidOn: saidOnOf(state), facing };
}

function deadlineReading(state: FormState): Reading {
  return { ...readingOf(state, state.deadline), saidOn: deadlineSaidOn(state), facing: 'future' };
}

/** The zone of the form, and the language of its first source. */
function readingOf({ timezone, citations }: FormState, words: string): Pick<Reading, 'timezone' | 'language'> {
  const [first] = citations;
  return { timezone: timezone || null, language: readIn(words, first?.source?.language ?? first?.language) };
}

/** An announced step is told of before it comes. */
function looksAhead({ kind, status }: FormState): boolean {
  if (kind === 'deadline') return true;
  return isPlan(kind, status as Status);
}

function toldOn({ saidOn, citations }: Pick<FormState, 'saidOn' | 'citations'>): string | undefined {
  if (isDay(saidOn)) return saidOn;
  return citations.map(({ source, publishedOn }) => source?.publishedOn ?? publishedOn).find(isDay);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && writtenDays(text, null) !== null;
}
