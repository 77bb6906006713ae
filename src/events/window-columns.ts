import { parseEdtf } from '../domain/time/edtf.js';

/** What PostgreSQL takes for an open end. The driver writes the number as 'Infinity', the text 'infinity' would become a Date. */
export type Bound = Date;

/** The window of an event as its columns hold it; throws InvalidDateError. */
export function windowColumns(
  when: string,
  zone: string | null,
): { whenText: string; earliest: Bound; latest: Bound; precision: ReturnType<typeof parseEdtf>['precision'] } {
  const { earliest, latest, precision } = parseEdtf(when, zone);
  return { whenText: when, earliest: bound(earliest, -Infinity), latest: bound(latest, Infinity), precision };
}

/** The same as it was entered. */
export function enteredColumns(when: string, zone: string | null) {
  const { earliest, latest, precision } = windowColumns(when, zone);
  return { enteredWhen: when, enteredEarliest: earliest, enteredLatest: latest, enteredPrecision: precision };
}

/** What a ledger entry says in days, and in instants; throws InvalidDateError. */
export function entryBounds(effectiveOn: string, window: string | null, zone: string | null) {
  const effectiveEarliest = bound(parseEdtf(effectiveOn, zone).earliest, -Infinity);
  if (window === null) {
    return { effectiveEarliest, windowText: null, windowEarliest: null, windowLatest: null, windowPrecision: null };
  }
  const { earliest, latest, precision } = windowColumns(window, zone);
  return {
    ...{ effectiveEarliest, windowText: window, windowEarliest: earliest, windowLatest: latest },
    windowPrecision: precision,
  };
}

/** The last day to do something, as its columns hold it; throws InvalidDateError. */
export function deadlineColumns(
  deadline: string | null,
  zone: string | null,
): { deadlineText: string | null; deadlineEarliest: Bound | null; deadlineLatest: Bound | null } {
  if (deadline === null) return { deadlineText: null, deadlineEarliest: null, deadlineLatest: null };
  const { earliest, latest } = parseEdtf(deadline, zone);
  return {
    deadlineText: deadline,
    deadlineEarliest: bound(earliest, -Infinity),
    deadlineLatest: bound(latest, Infinity),
  };
}

/** Open ends are ±infinity in the database, so that they sort and compare like any other bound. */
export function bound(instant: Date | null, open: number): Bound {
  return instant ?? (open as unknown as Bound);
}
