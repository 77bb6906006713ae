import type { Kind } from '../vocabulary.js';

/** What of a recorded event tells whether another is the same, or follows it up. */
export interface NearbyEvent {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  /** RFC 3339; null where that side is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Ids of the actors that take part. */
  readonly actors: readonly string[];
}

/** An event that somebody is about to record. */
export interface Candidate {
  readonly kind: Kind;
  readonly title: string;
  /** First and last day, `2026-02-06`; null where that side is open or nothing is known yet. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly actors: readonly string[];
}

/** Days between two windows; 0 where they touch, null where neither side can be told. */
export function daysApart(candidate: Candidate, event: NearbyEvent): number | null {
  const [a, b] = [spanOf(candidate), spanOf(event)];
  if (!a || !b) return null;
  return Math.max(0, b.first - a.last, a.first - b.last);
}

function spanOf({
  earliest,
  latest,
}: Pick<NearbyEvent, 'earliest' | 'latest'>): { first: number; last: number } | null {
  const [first, last] = [dayNumber(earliest ?? latest), dayNumber(latest ?? earliest)];
  return first === null || last === null ? null : { first, last };
}

function dayNumber(text: string | null): number | null {
  if (text === null) return null;
  const time = new Date(text).getTime();
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}
