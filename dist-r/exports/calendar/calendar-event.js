"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.calendarEvent = calendarEvent;
exports.calendarTask = calendarTask;
const ical_js_1 = __importDefault(require("ical.js"));
const event_line_js_1 = require("../../domain/labels/event-line.js");
const calendar_js_1 = require("../../domain/time/calendar.js");
const zones_js_1 = require("../../domain/time/zones.js");
const told_words_js_1 = require("../told-words.js");
const calendar_status_js_1 = require("./calendar-status.js");
/** Octets of a line, with the blank that the next begins with: RFC 5545 allows 75. */
ical_js_1.default.foldLength = 74;
/**
 * An event in a calendar (RFC 5545): its days at its place, the whole of its window, or its hours where those are known. Of an open
 * window there is the day that is known; what has no day at all, or one that calendars cannot write, is a journal entry without one.
 * The same event has the same UID for ever, and a larger SEQUENCE whenever its record is another: what was postponed moves.
 */
function calendarEvent(event, asked) {
    const days = daysOf(event);
    const component = new ical_js_1.default.Component(days === null ? 'vjournal' : 'vevent');
    common(component, event, asked, '');
    const status = (0, calendar_status_js_1.calendarStatus)(event.kind, event.status);
    if (days === null) {
        component.addPropertyWithValue('status', status === 'CANCELLED' ? status : 'FINAL');
        return component;
    }
    component.addPropertyWithValue('status', status);
    component.addPropertyWithValue('transp', 'TRANSPARENT');
    component.addPropertyWithValue('dtstart', days.start);
    if (days.end)
        component.addPropertyWithValue('dtend', days.end);
    if (event.place !== null)
        component.addPropertyWithValue('location', clean(event.place));
    if (event.lat !== null && event.lon !== null)
        component.addPropertyWithValue('geo', [event.lat, event.lon]);
    return component;
}
/** The question what became of an event as a task, due when its time is over; null where nobody has to say. */
function calendarTask(event, asked) {
    if (event.dueBy === null || !isWritable(event.dueBy))
        return null;
    const component = new ical_js_1.default.Component('vtodo');
    common(component, event, asked, '-due');
    component.addPropertyWithValue('status', 'NEEDS-ACTION');
    component.addPropertyWithValue('due', ical_js_1.default.Time.fromJSDate(new Date(event.dueBy), true));
    // 1 is the highest.
    component.addPropertyWithValue('priority', event.overdue ? 1 : 5);
    return component;
}
function common(component, event, asked, part) {
    const page = (0, told_words_js_1.pageOf)(event, asked);
    const changed = ical_js_1.default.Time.fromJSDate(new Date(event.updatedAt), true);
    component.addPropertyWithValue('uid', `${event.id}${part}@demarche`);
    component.addPropertyWithValue('dtstamp', changed);
    component.addPropertyWithValue('last-modified', changed);
    component.addPropertyWithValue('created', ical_js_1.default.Time.fromJSDate(new Date(event.createdAt), true));
    component.addPropertyWithValue('sequence', event.version);
    component.addPropertyWithValue('summary', clean(event.title)).setParameter('language', event.language);
    const said = [(0, event_line_js_1.eventLine)(event, (0, told_words_js_1.languageOf)(asked)), event.summary, page, ...event.sources];
    component.addPropertyWithValue('description', clean(said.filter((text) => text !== '').join('\n\n')));
    component.addPropertyWithValue('url', page);
    component.addPropertyWithValue('categories', event.kind);
}
function daysOf({ earliest, latest, precision, timezone }) {
    const known = [earliest, latest].filter((bound) => bound !== null);
    const [first, last = first] = known;
    if (first === undefined || last === undefined || !known.every(isWritable))
        return null;
    if (precision === 'instant') {
        const [from, to] = [new Date(first), new Date(last)];
        // The minute that is said is one moment.
        const isMoment = to.getTime() - from.getTime() < 60_000;
        return { start: ical_js_1.default.Time.fromJSDate(from, true), end: isMoment ? null : ical_js_1.default.Time.fromJSDate(to, true) };
    }
    const [day, until] = [(0, zones_js_1.dayInZone)(new Date(first), timezone), (0, zones_js_1.dayInZone)(new Date(last), timezone)];
    return { start: ical_js_1.default.Time.fromDateString(day), end: ical_js_1.default.Time.fromDateString((0, calendar_js_1.addDays)(until, 1)) };
}
/** Calendars know the years from 1 to 9999. */
function isWritable(instant) {
    return /^\d/.test(instant) && !instant.startsWith('0000') && !instant.startsWith('9999-12-31');
}
/** Text without the signs that calendars do not allow. */
function clean(text) {
    return text.replaceAll('\r\n', '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, ' ');
}
//# sourceMappingURL=calendar-event.js.map