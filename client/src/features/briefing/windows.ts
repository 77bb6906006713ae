import { addDays } from '@domain/time/calendar.js';

/** A stretch of whole days, both ends included, `YYYY-MM-DD`. */
export interface BriefingWindow {
  readonly from: string;
  readonly to: string;
}

/** So many days of which the last one is `day`. */
export function endingOn(day: string, days: number): BriefingWindow {
  return { from: addDays(day, 1 - days), to: day };
}

/**
 * The windows that one press chooses.
 *
 * @param last the day up to which the dossier is told: today, or the day looked back to
 * @param lastHappened the last day up to then on which anything happened; null where nothing has
 */
export function quickWindows(
  last: string,
  lastHappened: string | null,
): { name: QuickWindow; window: BriefingWindow }[] {
  return [
    { name: 'week', window: endingOn(last, 7) },
    { name: 'month', window: endingOn(last, 30) },
    ...(lastHappened === null ? [] : [{ name: 'newest' as const, window: endingOn(lastHappened, 7) }]),
  ];
}

export type QuickWindow = 'week' | 'month' | 'newest';
