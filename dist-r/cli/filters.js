"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.filterOptions = filterOptions;
exports.queryOf = queryOf;
const event_filters_js_1 = require("../domain/event-filters.js");
const SAYS = {
    dossier: 'slug or id of a dossier',
    actor: 'slug or id of an actor',
    role: 'role of that actor',
    kind: 'kind of event',
    status: 'status of the event',
    issue: 'issue of the dossier',
    source: 'slug or id of a source',
    track: 'track',
    review: 'state of review; drafts for those who may see them',
    author: 'id of whoever began the event, for those who may see drafts',
    from: 'events whose window is not over before that day (EDTF)',
    to: 'events whose window has begun by that day (EDTF)',
    q: 'words to look for',
    overdue: 'what is overdue',
    disputed: 'what is disputed',
    knownOn: 'as it was known at the end of that day (YYYY-MM-DD)',
};
/** `knownOn` is typed `--known-on`. */
const typed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The filters that all readings share, as options. */
function filterOptions() {
    return Object.fromEntries(event_filters_js_1.FILTER_NAMES.map((name) => [typed(name), optionOf(name)]));
}
function optionOf(name) {
    const { of, repeatable } = event_filters_js_1.EVENT_FILTERS[name];
    const isSwitch = Array.isArray(of) && of.length === 1;
    return isSwitch
        ? { type: 'boolean', says: SAYS[name] }
        : { type: 'string', value: 'VALUE', multiple: repeatable, says: SAYS[name] };
}
/** The query of what was given: filters, and options of these `others`. */
function queryOf({ values }, others) {
    const query = new URLSearchParams();
    for (const name of [...event_filters_js_1.FILTER_NAMES, ...others]) {
        for (const value of [values[typed(name)] ?? []].flat())
            query.append(name, String(value));
    }
    return query;
}
//# sourceMappingURL=filters.js.map