import type { TimelineItem } from '@domain/timeline/item.js';
import { GREGORIAN, type Months } from '@domain/time/months.js';
import { spanOf, type Span } from '@domain/timeline/layout/span.js';

type Dated = Pick<TimelineItem, 'id' | 'kind' | 'status' | 'when' | 'earliest' | 'latest' | 'precision' | 'timezone'>;

/** The day of an event as it stands beside it. */
export interface AgendaDay {
  /** Its first and its last instant on the calendar, in milliseconds; the same where it is one day. */
  readonly first: number;
  readonly last: number;
  readonly shape: Span['shape'];
  /** IANA zone in which they are days. */
  readonly zone: string;
}

/** One month and what is in it, the newest first. */
export interface AgendaMonth<E> {
  /** YYYY-MM, in the calendar of the agenda. */
  readonly month: string;
  readonly entries: readonly { readonly event: E; readonly day: AgendaDay }[];
}

/**
 * The events that reach into a stretch of time (milliseconds, both ends included), by the month in which each begins where it
 * happened, the newest first. What has no day is left to the table.
 */
export function agendaOf<E extends Dated>(
  events: readonly E[],
  { from, to }: { from: number; to: number },
  { calendar }: Pick<Months, 'calendar'> = GREGORIAN,
): AgendaMonth<E>[] {
  const months = new Map<string, { event: E; day: AgendaDay }[]>();
  const entries = events
    .flatMap((event) => {
      const day = dayOf(event);
      return day && day.reach[0] <= to && day.reach[1] >= from ? [{ event, day }] : [];
    })
    .sort((a, b) => b.day.first - a.day.first || b.day.last - a.day.last || a.event.id.localeCompare(b.event.id));
  for (const entry of entries) {
    const month = monthOf(entry.day, calendar);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, inMonth]) => ({ month, entries: inMonth }));
}

function dayOf(event: Dated): (AgendaDay & { reach: [number, number] }) | null {
  const { shape, start, end } = spanOf(event);
  if (!Number.isFinite(start) && !Number.isFinite(end)) return null;
  // An end is the first instant after it.
  const first = Number.isFinite(start) ? start : end - 1;
  const last = Number.isFinite(end) ? end - 1 : start;
  return { first, last, shape, zone: event.timezone ?? 'UTC', reach: [start, end - 1] };
}

function monthOf({ first, zone }: AgendaDay, calendar: Months['calendar']): string {
  const options = { year: 'numeric', month: '2-digit', timeZone: zone, calendar } as const;
  const parts = new Intl.DateTimeFormat('en', options).formatToParts(first);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}`;
}
