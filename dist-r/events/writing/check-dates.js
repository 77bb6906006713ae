"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requireDates = requireDates;
exports.requireDatesOf = requireDatesOf;
const problem_js_1 = require("../../common/problem.js");
const refusal_js_1 = require("../../domain/refusals/refusal.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
/**
 * Dates are read in the zone of their event, some of whose days its clocks have skipped. Throws `validation_failed` naming
 * each date, by pointer, that cannot be read there.
 */
function requireDates(dates, zone) {
    const mistakes = Object.entries(dates).flatMap(([pointer, text]) => {
        const detail = text === null ? null : whyNoDate(text, zone);
        return detail === null ? [] : [(0, refusal_js_1.refusal)(pointer, 'no_such_day', detail)];
    });
    const [first] = mistakes;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, mistakes);
}
/** The same of all that an event, its ledger and its parties say. */
function requireDatesOf(document) {
    const { when, deadline, timezone, statusChanges, participations, acts } = document;
    const dates = { '/when': when, '/deadline': deadline };
    for (const { ordinal, effectiveOn, window } of Object.values(statusChanges)) {
        dates[`/statusChanges/${ordinal}/effectiveOn`] = effectiveOn;
        dates[`/statusChanges/${ordinal}/window`] = window;
    }
    for (const [id, { ordinal, from, to }] of Object.entries(participations)) {
        dates[`/participations/${ordinal}/from`] = from;
        dates[`/participations/${ordinal}/to`] = to;
        for (const act of Object.values(acts).filter(({ participation }) => participation === id))
            dates[`/participations/${ordinal}/acts/${act.ordinal}/on`] = act.on;
    }
    requireDates(dates, timezone);
}
function whyNoDate(text, zone) {
    try {
        (0, edtf_js_1.parseEdtf)(text, zone);
        return null;
    }
    catch (error) {
        if (error instanceof edtf_js_1.InvalidDateError)
            return `${error.reason}.`;
        throw error;
    }
}
//# sourceMappingURL=check-dates.js.map