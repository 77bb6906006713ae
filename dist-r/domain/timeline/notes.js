"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.notesIn = notesIn;
const outcome_js_1 = require("../lifecycle/outcome.js");
/** What is said before and behind the titles of a timeline. `locale` is BCP 47. */
function notesIn(locale, said) {
    const inZone = dayFormats(locale);
    const dayOf = (at, timeZone) => inZone(timeZone ?? 'UTC').format(new Date(at));
    return {
        note: ({ kind, status, overdue, latest, life, timezone }) => {
            if (overdue && latest !== null)
                return said.overdueSince(dayOf(latest, timezone));
            // What is disputed has a sign.
            if ((0, outcome_js_1.isPlain)(kind, status) || status === 'disputed')
                return '';
            const on = /^\d{4}-\d\d-\d\d/.exec(life?.on ?? '')?.[0];
            return on ? `${said.status(kind, status)} ${dayOf(on, null)}` : said.status(kind, status);
        },
        since: ({ earliest, timezone }) => (earliest === null ? '' : said.since(dayOf(earliest, timezone))),
    };
}
/** Formats of a day and its month by zone, each made once: that takes far longer than using it. */
function dayFormats(locale) {
    const made = new Map();
    return (timeZone) => {
        const format = made.get(timeZone) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
        made.set(timeZone, format);
        return format;
    };
}
//# sourceMappingURL=notes.js.map