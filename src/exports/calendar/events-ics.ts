import ICAL from 'ical.js';
import { called } from '../../events/called.sql.js';
import { eventsCopy } from '../events-copy.sql.js';
import type { Asked, EventFormat } from '../event-format.js';
import type { CalendarQueryDto } from '../exports.dto.js';
import { rowsOf } from '../json-lines.js';
import type { Pieces } from '../../common/pieces.js';
import type { Snapshot } from '../snapshot.js';
import { toldEvent, type ToldEvent } from '../../events/told-event.sql.js';
import { calendarEvent, calendarTask } from './calendar-event.js';

/** A calendar that programs subscribe to (RFC 5545). */
export const EVENTS_ICS = {
  ending: 'ics',
  type: 'text/calendar; charset=utf-8',
  pieces: calendar,
} as const satisfies EventFormat<CalendarQueryDto>;

const CRLF = '\r\n';
const END = `END:VCALENDAR${CRLF}`;

async function* calendar(snapshot: Snapshot, asked: Asked<CalendarQueryDto>): Pieces {
  yield opening(await called((sql, values) => snapshot.rows(sql, values), asked));
  for await (const rows of rowsOf<ToldEvent>(snapshot.copy(eventsCopy(asked, toldEvent, asked.query)))) {
    for (const row of rows) {
      const task = asked.query.todo === 'true' ? calendarTask(row, asked) : null;
      const parts = [calendarEvent(row, asked), ...(task ? [task] : [])];
      yield parts.map((part) => part.toString() + CRLF).join('');
    }
  }
  yield END;
}

/** All of a calendar but its events. */
function opening(name: string): string {
  const component = new ICAL.Component('vcalendar');
  component.addPropertyWithValue('version', '2.0');
  component.addPropertyWithValue('prodid', '-//Demarche//Events//EN');
  component.addPropertyWithValue('method', 'PUBLISH');
  component.addPropertyWithValue('name', name);
  component.addPropertyWithValue('x-wr-calname', name);
  component.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString('PT1H'));
  component.addPropertyWithValue('x-published-ttl', 'PT1H');
  return component.toString().replace(/END:VCALENDAR\s*$/, '');
}
