import { understand, type Reading, type Understood } from '../../../editing/said/understood.js';

/** The day since when something is said to be known, in dates or words. */
export function saidDay(typed: string, today: string): Understood | null {
  const reading: Reading = { saidOn: today, timezone: null, facing: 'nearest' };
  const understood = understand(typed, reading);
  return understood && /^\d{4}-\d\d-\d\d$/.test(understood.when) ? understood : null;
}
