"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENTS_ICS = void 0;
const ical_js_1 = __importDefault(require("ical.js"));
const called_js_1 = require("../called.js");
const events_copy_sql_js_1 = require("../events-copy.sql.js");
const json_lines_js_1 = require("../json-lines.js");
const told_event_sql_js_1 = require("../../events/told-event.sql.js");
const calendar_event_js_1 = require("./calendar-event.js");
/** A calendar that programs subscribe to (RFC 5545). */
exports.EVENTS_ICS = {
    ending: 'ics',
    type: 'text/calendar; charset=utf-8',
    pieces: calendar,
};
const CRLF = '\r\n';
const END = `END:VCALENDAR${CRLF}`;
async function* calendar(snapshot, asked) {
    yield opening(await (0, called_js_1.called)(snapshot, asked));
    for await (const rows of (0, json_lines_js_1.rowsOf)(snapshot.copy((0, events_copy_sql_js_1.eventsCopy)(asked, told_event_sql_js_1.toldEvent, asked.query)))) {
        for (const row of rows) {
            const task = asked.query.todo === 'true' ? (0, calendar_event_js_1.calendarTask)(row, asked) : null;
            const parts = [(0, calendar_event_js_1.calendarEvent)(row, asked), ...(task ? [task] : [])];
            yield parts.map((part) => part.toString() + CRLF).join('');
        }
    }
    yield END;
}
/** All of a calendar but its events. */
function opening(name) {
    const component = new ical_js_1.default.Component('vcalendar');
    component.addPropertyWithValue('version', '2.0');
    component.addPropertyWithValue('prodid', '-//Demarche//Events//EN');
    component.addPropertyWithValue('method', 'PUBLISH');
    component.addPropertyWithValue('name', name);
    component.addPropertyWithValue('x-wr-calname', name);
    component.addPropertyWithValue('refresh-interval', ical_js_1.default.Duration.fromString('PT1H'));
    component.addPropertyWithValue('x-published-ttl', 'PT1H');
    return component.toString().replace(/END:VCALENDAR\s*$/, '');
}
//# sourceMappingURL=events-ics.js.map