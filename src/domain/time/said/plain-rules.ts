import type { SaidRule } from './said-rules.js';

/** Rules that say no more than the date itself: nobody has to be told how it was read. */
const PLAIN: readonly string[] = ['as-written', 'calendar-day', 'calendar-days', 'calendar-span'] satisfies SaidRule[];

/** Whether a rule, or what an editor wrote in its place, says no more than the date itself. */
export function isPlainRule(rule: string): boolean {
  return PLAIN.includes(rule);
}
