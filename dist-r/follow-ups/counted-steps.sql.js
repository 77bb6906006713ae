"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stepsOf = stepsOf;
exports.stepsOfDossier = stepsOfDossier;
const event_filters_js_1 = require("../domain/event-filters.js");
const kept_sql_js_1 = require("./kept.sql.js");
/** Filters that what is kept of many steps at once tells apart. */
const TOLD_APART = ['dossier', 'review', 'knownOn', 'announcer', 'mediator'];
/** What steps are counted by. */
const COUNTED_BY = [
    ...['promiser_id', 'mediators', 'is_promise', 'slip_days', 'moved', 'latest'],
    ...['state', 'due_by', 'status', 'instead_id'],
].map((column) => `f.${column}`);
/** The same of those that are kept by sorts, whose state hangs on no moment. */
const OF_A_SORT = `f.promiser_id, f.mediators, f.is_promise, f.slip_days, f.moved, CASE WHEN f.open_ended THEN timestamptz 'infinity' END,
    f.state, NULL::timestamptz, NULL::text, CASE WHEN f.instead THEN f.sort END`;
/** The steps that the filter chooses, as rows of which each stands for `n` alike. */
function stepsOf(filter, parameters, world) {
    const { state, counted } = filter;
    const others = event_filters_js_1.FILTER_NAMES.filter((name) => filter[name] !== undefined && !TOLD_APART.includes(name));
    const isKept = others.length === 0 && state === undefined && counted === undefined;
    return rows((0, kept_sql_js_1.chosenSteps)(filter, parameters, world), world, isKept);
}
/** Every step of the dossier with the id `id` (SQL), what was retracted left out. */
function stepsOfDossier(id, world) {
    return rows([`f.dossier_id = ${id}`, `f.review <> 'retracted'`], world, true);
}
function rows(chosen, world, isKept) {
    const one = `SELECT ${COUNTED_BY.join(', ')}, 1::bigint AS n FROM follow_ups f WHERE ${[...(0, kept_sql_js_1.shown)(world), ...chosen].join(' AND ')}`;
    if (!isKept || world.day !== null)
        return one;
    return `${one} AND f.state = 'due' UNION ALL SELECT ${OF_A_SORT}, f.n FROM step_counts f WHERE ${[(0, kept_sql_js_1.isFor)(world), ...chosen].join(' AND ')}`;
}
//# sourceMappingURL=counted-steps.sql.js.map