"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TIMELINE_JS = void 0;
const event_line_js_1 = require("../../domain/labels/event-line.js");
const labels_js_1 = require("../../domain/labels/labels.js");
const describe_when_js_1 = require("../../domain/time/describe-when.js");
const zones_js_1 = require("../../domain/time/zones.js");
const called_js_1 = require("../called.js");
const events_copy_sql_js_1 = require("../events-copy.sql.js");
const json_lines_js_1 = require("../json-lines.js");
const told_event_sql_js_1 = require("../../events/told-event.sql.js");
const told_words_js_1 = require("../told-words.js");
const html_js_1 = require("./html.js");
/** The JSON that TimelineJS 3 draws. */
exports.TIMELINE_JS = {
    ending: 'timelinejs.json',
    type: 'application/json; charset=utf-8',
    pieces: slides,
};
const UNDATED = {
    en: (count) => `${count} without a date ${count === 1 ? 'is' : 'are'} not shown.`,
    fr: (count) => `${count} sans date ${count === 1 ? 'n’est pas montré' : 'ne sont pas montrés'}.`,
    ar: (count) => `بلا تاريخ وغير معروضة: ${count}.`,
    fa: (count) => `${count} مورد بی تاریخ نشان داده نمی‌شود.`,
};
async function* slides(snapshot, asked) {
    const language = (0, told_words_js_1.languageOf)(asked);
    const headline = (0, html_js_1.html) `${await (0, called_js_1.called)(snapshot, asked)}`;
    let [undated, separator] = [0, ''];
    yield '{"events":[';
    for await (const rows of (0, json_lines_js_1.rowsOf)(snapshot.copy((0, events_copy_sql_js_1.eventsCopy)(asked, told_event_sql_js_1.toldEvent, asked.query)))) {
        for (const row of rows) {
            const slide = slideOf(row, asked, language);
            if (slide === null)
                undated += 1;
            else {
                yield separator + JSON.stringify(slide);
                separator = ',';
            }
        }
    }
    const text = undated === 0 ? (0, html_js_1.html) `${asked.here}` : (0, html_js_1.html) `${UNDATED[language](undated)}`;
    yield `],"title":${JSON.stringify({ text: { headline, text } })}}`;
}
/** Null where it has no date at all, for which TimelineJS has no place. */
function slideOf(event, asked, language) {
    const { earliest, latest, timezone, when } = event;
    const [first, last] = [earliest ?? latest, latest ?? earliest];
    if (first === null || last === null)
        return null;
    const [start, end] = [dateOf(first, event), dateOf(last, event)];
    const page = (0, told_words_js_1.pageOf)(event, asked);
    return {
        unique_id: event.ref ?? event.id,
        group: (0, labels_js_1.label)('kind', event.kind, language),
        start_date: start,
        ...(JSON.stringify(start) !== JSON.stringify(end) && { end_date: end }),
        display_date: (0, describe_when_js_1.describeWhen)({ when, timezone }, language),
        text: {
            headline: (0, html_js_1.html) `${event.title}`,
            text: (0, html_js_1.html) `<p>${event.summary}</p>
        <p><a href="${page}">${(0, event_line_js_1.eventLine)(event, language)}</a></p>`,
        },
    };
}
/** As exact as it is known, on the calendar of its place. */
function dateOf(instant, { precision, timezone }) {
    const at = new Date(instant);
    const [, year = '', month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec((0, zones_js_1.dayInZone)(at, timezone)) ?? [];
    if (precision === 'year')
        return { year: Number(year) };
    if (precision === 'month')
        return { year: Number(year), month: Number(month) };
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return precision === 'instant' ? { ...date, ...hourOf(at, timezone) } : date;
}
function hourOf(at, timezone) {
    const parts = new Intl.DateTimeFormat('en-GB', {
        ...{ timeZone: timezone ?? 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    }).formatToParts(at);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    return { hour: part('hour'), minute: part('minute') };
}
//# sourceMappingURL=timeline-slides.js.map