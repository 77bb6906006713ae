import type { EventDetail } from '../../api/types.js';

export type Clock = 'local' | 'utc' | 'reader';

/** What one clock shows for an event. */
export interface Reading {
  readonly clock: Clock;
  readonly text: string;
}

export type Timed = Pick<EventDetail, 'earliest' | 'latest' | 'timezone' | 'precision'>;

/**
 * The event's time on the spot, in UTC and at the reader's, where an hour is recorded; a clock that shows the same as one before
 * it is left out, and nothing at all is said where all agree. A day is a day: no clock is told of it.
 * @param readerZone IANA
 */
export function clocksOf(event: Timed, readerZone: string, locale: string): Reading[] {
  const { earliest, latest, timezone, precision } = event;
  if (earliest === null || latest === null) return [];
  const [from, to] = [new Date(earliest), new Date(latest)];
  if (precision !== 'instant' || to.getTime() - from.getTime() > LONGEST) return [];
  const zones: [Clock, string | null][] = [
    ['local', timezone],
    ['utc', 'UTC'],
    ['reader', readerZone],
  ];
  const seen = new Set<string>();
  const readings = zones.flatMap(([clock, zone]): Reading[] => {
    const text = zone === null ? null : rangeIn(zone, from, to, locale);
    if (text === null || seen.has(text)) return [];
    seen.add(text);
    return [{ clock, text }];
  });
  return readings.length > 1 ? readings : [];
}

/** What goes on for longer than any day is told by its days. */
const LONGEST = 25 * 3_600_000;

function rangeIn(zone: string, from: Date, to: Date, locale: string): string | null {
  try {
    return new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    }).formatRange(from, to);
  } catch {
    return null;
  }
}
