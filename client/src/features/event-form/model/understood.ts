import { LIFECYCLES } from '@domain/lifecycle/table.js';
import { readSaid, type Said } from '@domain/time/said/read-said.js';
import { writtenDays } from '@domain/time/said/written.js';
import type { FormState } from './form-state.js';

/** A date of the form as it will be recorded. */
export interface Understood extends Omit<Said, 'rule'> {
  /** A rule of `readSaid`, or what an editor wrote; null where none is known. */
  readonly rule: string | null;
  /** The words to keep; null where the date itself was typed. */
  readonly saidAs: string | null;
}

/** The day against which words are read: as it is typed, else that of the first dated source, else when it was opened. */
export function saidOnOf(state: Pick<FormState, 'saidOn' | 'citations' | 'openedOn'>): string {
  if (isDay(state.saidOn)) return state.saidOn;
  const dated = state.citations.map(({ source, publishedOn }) => source?.publishedOn ?? publishedOn).find(isDay);
  return dated ?? state.openedOn;
}

/** How the event's date is understood; null while it is not. */
export function understoodDate(state: FormState): Understood | null {
  const { recorded, date } = state;
  const text = date.trim();
  const facing = looksAhead(state) ? 'future' : 'nearest';
  const said = readSaid(text, { saidOn: saidOnOf(state), timezone: state.timezone || null, facing });
  if (recorded?.text === text) {
    const days = writtenDays(recorded.when, state.timezone || null) ?? { earliest: null, latest: null };
    return { when: recorded.when, rule: recorded.rule, saidAs: recorded.when === text ? null : text, ...days };
  }
  return said && { ...said, saidAs: said.rule === 'as-written' ? null : text };
}

/** How the deadline is understood: always a day to come. */
export function understoodDeadline(state: FormState): Understood | null {
  const text = state.deadline.trim();
  const said = readSaid(text, { saidOn: saidOnOf(state), timezone: state.timezone || null, facing: 'future' });
  return said && { ...said, saidAs: null };
}

/** An announced step is told of before it comes. */
function looksAhead({ kind, status }: FormState): boolean {
  if (kind === 'deadline') return true;
  return (kind === 'talks' || kind === 'meeting') && (LIFECYCLES[kind].open as readonly string[]).includes(status);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && writtenDays(text, null) !== null;
}
