import type { Status } from '@domain/lifecycle/status.js';
import { isTimeZone } from '@domain/time/zones.js';
import { isPlan } from '@domain/lifecycle/took-place.js';
import type { SaidRefusal } from '@domain/time/said/refusals.js';
import { writtenDays } from '@domain/time/said/written.js';
import { readIn, refusalOf, understand, type Reading, type Understood } from '../../../editing/said/understood.js';
import type { FormState } from './form-state.js';
import { daysOf } from './relative.js';

/**
 * The day against which words are read: as it is typed, else that of the first dated source, else the day since when it is said to be
 * known, else when it was opened.
 */
export function saidOnOf(state: Pick<FormState, 'saidOn' | 'citations' | 'knownOn' | 'openedOn'>): string {
  return toldOn(state) ?? dayIn(state.knownOn) ?? state.openedOn;
}

/**
 * The day since when the status that the form begins with is known. What is planned is known with the words that say so. What took place
 * is known since the day that the form names, whichever source it cites; where that is of before, since it was planned, and then
 * since a source or the day itself tells it.
 */
export function statusKnownOn(state: FormState, isPlanned: boolean): string {
  const { earliest = null } = understoodDate(state) ?? {};
  const named = dayIn(state.knownOn);
  if (isPlanned) return dayIn(state.saidOn) ?? named ?? saidOnOf(state);
  if (named === null) return saidOnOf(state);
  return earliest === null || named >= earliest ? named : (toldOn(state) ?? earliest);
}

/** The day against which the words of a deadline are read: where nobody told it, the event’s own, for then it was set. */
export function deadlineSaidOn(state: FormState): string {
  const { earliest = null, latest = null } = understoodDate(state) ?? {};
  const own = earliest !== null && earliest === latest && earliest <= state.openedOn ? earliest : null;
  return toldOn(state) ?? own ?? dayIn(state.knownOn) ?? state.openedOn;
}

/** How the event's date is understood; null while it is not. Words that no rule reads mean what comes of the event that it is tied to. */
export function understoodDate(state: FormState): Understood | null {
  return understand(state.date, dateReading(state), state.recorded) ?? tiedDate(state);
}

function tiedDate({ date, relativeTo, timezone }: FormState): Understood | null {
  const when = relativeTo && daysOf(relativeTo);
  const days = when && writtenDays(when, isTimeZone(timezone) ? timezone : null);
  return when && days ? { when, rule: null, saidAs: date.trim() || null, ...days } : null;
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

/** How the words of the event’s date are read. */
export function dateReading(state: FormState): Reading {
  const facing = looksAhead(state) ? 'future' : 'nearest';
  return { ...readingOf(state, state.date), saidOn: saidOnOf(state), facing };
}

function deadlineReading(state: FormState): Reading {
  return { ...readingOf(state, state.deadline), saidOn: deadlineSaidOn(state), facing: 'future' };
}

/** The zone of the form, and the language of its first source. */
function readingOf({ timezone, citations }: FormState, words: string): Pick<Reading, 'timezone' | 'language'> {
  const [first] = citations;
  // A zone that there is not is refused as such, and no reason to understand no date.
  return {
    timezone: isTimeZone(timezone) ? timezone : null,
    language: readIn(words, first?.source?.language ?? first?.language),
  };
}

/** An announced step is told of before it comes. */
function looksAhead({ kind, status }: FormState): boolean {
  if (kind === 'deadline') return true;
  return isPlan(kind, status as Status);
}

function toldOn({ saidOn, citations }: Pick<FormState, 'saidOn' | 'citations'>): string | undefined {
  const days = [saidOn, ...citations.map(({ source, publishedOn }) => source?.publishedOn ?? publishedOn)];
  return days.flatMap((day) => dayIn(day) ?? [])[0];
}

function dayIn(text: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) && writtenDays(text, null) !== null ? text : null;
}
