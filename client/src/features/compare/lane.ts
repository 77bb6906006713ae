import { daysBetween } from '@domain/time/calendar.js';
import { dayInZone } from '@domain/time/zones.js';
import type { Timeline, TimelineItem } from '../../api/types.js';

/** An event on its lane. */
export interface Placed {
  readonly event: TimelineItem;
  /** Where its first day stands, as its place counts: days since 1970, or since day zero. */
  readonly at: number;
}

/** A dossier as a lane. */
export interface Lane {
  /** Day zero (YYYY-MM-DD); null where days are those of the calendar. */
  readonly zero: string | null;
  /** Earliest first. */
  readonly events: readonly Placed[];
  /** Where something was, and how much. */
  readonly bars: readonly { readonly at: number; readonly until: number; readonly count: number }[];
}

const EPOCH = '1970-01-01';

/** Puts the events of a dossier on its lane, by the calendar or by the days since `zero`; those without a beginning have no place. */
export function laneOf({ items, bins }: Pick<Timeline, 'items' | 'bins'>, zero: string | null): Lane {
  const place = (day: string): number => daysBetween(zero ?? EPOCH, day);
  const placeAt = (instant: string): number => place(dayInZone(new Date(instant), null));
  const events = items.flatMap((event): Placed[] => {
    if (event.earliest === null) return [];
    return [{ event, at: place(dayInZone(new Date(event.earliest), event.timezone)) }];
  });
  return {
    zero,
    events: events.toSorted((a, b) => a.at - b.at),
    bars: bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count }) => ({ at: placeAt(from), until: placeAt(to), count })),
  };
}

/** From where to where the axis must reach for all of `lanes`; null where nothing has a place. */
export function extentOf(lanes: readonly Lane[]): { readonly from: number; readonly to: number } | null {
  const all = lanes.flatMap(({ events, zero }) => [...events.map(({ at }) => at), ...(zero === null ? [] : [0])]);
  if (all.length === 0 || lanes.every(({ events }) => events.length === 0)) return null;
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((last - first) * 0.02, 7);
  return { from: first - room, to: last + room };
}

const STEPS = [1, 2, 5, 7, 14, 30, 60, 100, 200, 365, 500, 730, 1000, 1825, 3650, 7300, 18_250, 36_500, 365_000];

/** Round numbers of days between two, at most `most`. */
export function dayTicks({ from, to }: { from: number; to: number }, most: number): number[] {
  const step = STEPS.find((one) => (to - from) / one <= most) ?? 1_000_000;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
