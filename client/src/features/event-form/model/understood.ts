import type { Status } from '@domain/lifecycle/status.js';
import { isPlan } from '@domain/lifecycle/took-place.js';
import { writtenDays } from '@domain/time/said/written.js';
import { understand, type Understood } from '../../../editing/said/understood.js';
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
  const facing = looksAhead(state) ? 'future' : 'nearest';
  const options = { saidOn: saidOnOf(state), timezone: state.timezone || null, facing } as const;
  return understand(state.date, options, state.recorded);
}

/** How the deadline is understood: always a day to come. */
export function understoodDeadline(state: FormState): Understood | null {
  const options = { saidOn: deadlineSaidOn(state), timezone: state.timezone || null, facing: 'future' } as const;
  const understood = understand(state.deadline, options);
  return understood && { ...understood, saidAs: null };
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
