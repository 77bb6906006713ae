import type { TimelineWindow } from './item.js';

const WEEK = 7 * 86_400_000;
/** Before the first and after the last day of a chosen event. */
const AROUND = 5 * WEEK;
/** What is due later than so many weeks after the last that happened is not opened on: it would make what is near too small. */
const LONGEST = 10 * WEEK;
/** A Monday. */
const MONDAY = Date.UTC(1970, 0, 5);

/**
 * What a timeline opens on: the last ten weeks up to the last that happened, on to the last that is due, and a quarter of that again
 * as room for labels, in whole weeks. Null is everything: where nothing happened, or no more than that is there.
 */
export function openingOf({ from, to, happened }: Reach): TimelineWindow | null {
  if (from === null || to === null || happened === null) return null;
  const last = Date.parse(happened);
  const start = MONDAY + Math.ceil((last - LONGEST - MONDAY) / WEEK) * WEEK;
  const due = Math.min(Math.max(Date.parse(to), last), last + LONGEST);
  const end = MONDAY + Math.ceil((due + (due - start) / 4 - MONDAY) / WEEK) * WEEK;
  if (start <= Date.parse(from) && Date.parse(to) <= end) return null;
  return { from: new Date(start), to: new Date(end) };
}

/**
 * What it opens on beside one chosen event: its weeks and five before and after them; of a window longer than ten weeks, its
 * beginning. Null where the event has no day.
 */
export function openingOn({ earliest, latest }: Dated): TimelineWindow | null {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return null;
  const begin = Date.parse(first);
  const end = Math.min(Date.parse(last), begin + LONGEST);
  const from = MONDAY + Math.floor((begin - AROUND - MONDAY) / WEEK) * WEEK;
  return { from: new Date(from), to: new Date(MONDAY + Math.ceil((end + AROUND - MONDAY) / WEEK) * WEEK) };
}

/** The ends of an event as the API tells them; null where one is open. */
interface Dated {
  earliest: string | null;
  latest: string | null;
}

/** How far events reach, and when the last began that took place, ISO 8601; null where none has a day, or none took place. */
interface Reach {
  from: string | null;
  to: string | null;
  happened: string | null;
}
