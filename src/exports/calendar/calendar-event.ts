import ICAL from 'ical.js';
import { eventLine } from '../../domain/labels/event-line.js';
import { addDays } from '../../domain/time/calendar.js';
import { dayInZone } from '../../domain/time/zones.js';
import type { Asked } from '../event-format.js';
import type { ToldEvent } from '../../events/told-event.sql.js';
import { languageOf, pageOf } from '../told-words.js';
import { calendarStatus } from './calendar-status.js';

/** Octets of a line, with the blank that the next begins with: RFC 5545 allows 75. */
ICAL.foldLength = 74;

/**
 * An event in a calendar (RFC 5545): its days at its place, the whole of its window, or its hours where those are known. Of an open
 * window there is the day that is known; what has no day at all, or one that calendars cannot write, is a journal entry without one.
 * The same event has the same UID for ever, and a larger SEQUENCE whenever its record is another: what was postponed moves.
 */
export function calendarEvent(event: ToldEvent, asked: Asked): ICAL.Component {
  const days = daysOf(event);
  const component = new ICAL.Component(days === null ? 'vjournal' : 'vevent');
  common(component, event, asked, '');
  const status = calendarStatus(event.kind, event.status);
  if (days === null) {
    component.addPropertyWithValue('status', status === 'CANCELLED' ? status : 'FINAL');
    return component;
  }
  component.addPropertyWithValue('status', status);
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  component.addPropertyWithValue('dtstart', days.start);
  if (days.end) component.addPropertyWithValue('dtend', days.end);
  if (event.place !== null) component.addPropertyWithValue('location', clean(event.place));
  if (event.lat !== null && event.lon !== null) component.addPropertyWithValue('geo', [event.lat, event.lon]);
  return component;
}

/** The question what became of an event as a task, due when its time is over; null where nobody has to say. */
export function calendarTask(event: ToldEvent, asked: Asked): ICAL.Component | null {
  if (event.dueBy === null || !isWritable(event.dueBy)) return null;
  const component = new ICAL.Component('vtodo');
  common(component, event, asked, '-due');
  component.addPropertyWithValue('status', 'NEEDS-ACTION');
  component.addPropertyWithValue('due', ICAL.Time.fromJSDate(new Date(event.dueBy), true));
  // 1 is the highest.
  component.addPropertyWithValue('priority', event.overdue ? 1 : 5);
  return component;
}

function common(component: ICAL.Component, event: ToldEvent, asked: Asked, part: '' | '-due'): void {
  const page = pageOf(event, asked);
  const changed = ICAL.Time.fromJSDate(new Date(event.updatedAt), true);
  component.addPropertyWithValue('uid', `${event.id}${part}@demarche`);
  component.addPropertyWithValue('dtstamp', changed);
  component.addPropertyWithValue('last-modified', changed);
  component.addPropertyWithValue('created', ICAL.Time.fromJSDate(new Date(event.createdAt), true));
  component.addPropertyWithValue('sequence', event.version);
  component.addPropertyWithValue('summary', clean(event.title)).setParameter('language', event.language);
  const said = [eventLine(event, languageOf(asked)), event.summary, page, ...event.sources];
  component.addPropertyWithValue('description', clean(said.filter((text) => text !== '').join('\n\n')));
  component.addPropertyWithValue('url', page);
  component.addPropertyWithValue('categories', event.kind);
}

interface Days {
  start: ICAL.Time;
  /** The first moment after it; nothing where it is its day, or its moment. */
  end: ICAL.Time | null;
}

function daysOf({ earliest, latest, precision, timezone }: ToldEvent): Days | null {
  const known = [earliest, latest].filter((bound) => bound !== null);
  const [first, last = first] = known;
  if (first === undefined || last === undefined || !known.every(isWritable)) return null;
  if (precision === 'instant') {
    const [from, to] = [new Date(first), new Date(last)];
    // The minute that is said is one moment.
    const isMoment = to.getTime() - from.getTime() < 60_000;
    return { start: ICAL.Time.fromJSDate(from, true), end: isMoment ? null : ICAL.Time.fromJSDate(to, true) };
  }
  const [day, until] = [dayInZone(new Date(first), timezone), dayInZone(new Date(last), timezone)];
  return { start: ICAL.Time.fromDateString(day), end: ICAL.Time.fromDateString(addDays(until, 1)) };
}

/** Calendars know the years from 1 to 9999. */
function isWritable(instant: string): boolean {
  return /^\d/.test(instant) && !instant.startsWith('0000') && !instant.startsWith('9999-12-31');
}

/** Text without the signs that calendars do not allow. */
function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, ' ');
}
