"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COUNTED = void 0;
exports.stateNow = stateNow;
exports.fateNow = fateNow;
exports.shown = shown;
exports.isFor = isFor;
exports.whereFollowUp = whereFollowUp;
exports.chosenSteps = chosenSteps;
const event_filters_js_1 = require("../domain/event-filters.js");
const event_filter_sql_js_1 = require("../events/event-filter.sql.js");
/** What stands for “nobody” in a filter by actor. */
const NONE = 'none';
/** Filters of events that what is kept answers by itself. */
const OWN = ['dossier', 'review', 'knownOn'];
/** The state of step `f` at the moment of the question: `followUpState` of the domain, of what is kept. */
function stateNow({ now }) {
    return `CASE WHEN f.state = 'due' AND f.due_by < ${now()} THEN 'overdue' ELSE f.state END`;
}
/** The fate of step `f`: `fateOf` of the domain, of what is kept. */
function fateNow({ now }) {
    return `CASE WHEN f.slip_days > 0 THEN 'later' WHEN f.slip_days = 0 AND f.instead_id IS NULL THEN 'inWindow' WHEN f.slip_days IS NOT NULL THEN 'otherwise'
    WHEN f.state = 'held' OR (f.state = 'due' AND NOT (f.due_by < ${now()} AND f.status = 'postponed')) THEN NULL ELSE 'never' END`;
}
/** As what step `f` is counted, as conditions on it and on what is called `fate`. */
exports.COUNTED = {
    inWindow: `f.is_promise AND fate = 'inWindow'`,
    later: `f.is_promise AND fate = 'later'`,
    otherwise: `f.is_promise AND fate = 'otherwise'`,
    never: `f.is_promise AND fate = 'never'`,
    medianSlip: 'f.is_promise AND f.slip_days IS NOT NULL',
    moved: 'f.is_promise AND f.moved',
    stayed: 'f.is_promise AND NOT f.moved',
    openEnded: `f.latest = 'infinity'`,
};
/** Of what is kept of steps `f`, that which may be seen and was so on the day: one row for each step. */
function shown(world) {
    const { day } = world;
    return [
        isFor(world),
        day === null ? `f.known_until = 'infinity'` : `f.known_from <= ${day} AND f.known_until > ${day}`,
    ];
}
/** Whether row `f` is for whoever asks. */
function isFor({ hasDrafts }) {
    return hasDrafts ? 'f.for_editors' : 'f.for_readers';
}
/** The filter as a condition on `f` of follow_ups, as `world` shows them. */
function whereFollowUp(filter, parameters, world) {
    return [...shown(world), ...chosenSteps(filter, parameters, world)].join(' AND ');
}
/** The filter alone, as conditions on `f`. */
function chosenSteps(filter, parameters, world) {
    const { dossier, review, state, announcer, mediator, counted } = filter;
    const conditions = [];
    const texts = (values) => `ANY (${parameters.add(values)}::text[])`;
    const actors = (slugs) => `(SELECT id FROM actors WHERE slug = ${texts(slugs)})`;
    if (dossier) {
        const [only, ...others] = dossier;
        conditions.push(only !== undefined && others.length === 0
            ? `f.dossier_id = ${parameters.add(only)}::uuid`
            : `f.dossier_id = ANY (${parameters.add(dossier)}::uuid[])`);
    }
    if (review)
        conditions.push(`f.review = ${texts(review)}`);
    else if (world.hasDrafts)
        conditions.push(`f.review <> 'retracted'`);
    if (state)
        conditions.push(`${stateNow(world)} = ${texts(state)}`);
    if (announcer) {
        const nobody = announcer.includes(NONE) ? 'f.promiser_id IS NULL OR ' : '';
        conditions.push(`${nobody}f.promiser_id IN ${actors(announcer)}`);
    }
    if (mediator) {
        const nobody = mediator.includes(NONE) ? `f.mediators = '{}' OR ` : '';
        conditions.push(`${nobody}f.mediators && ARRAY${actors(mediator)}`);
    }
    if (counted) {
        const any = counted.map((as) => exports.COUNTED[as].replace('fate', () => `(${fateNow(world)})`));
        conditions.push(any.map((one) => `(${one})`).join(' OR '));
    }
    if (event_filters_js_1.FILTER_NAMES.some((name) => !OWN.includes(name) && filter[name] !== undefined)) {
        const where = (0, event_filter_sql_js_1.whereEvent)(filter, parameters, world);
        conditions.push(`EXISTS (SELECT FROM ${world.events} e WHERE e.id = f.event_id AND ${where})`);
    }
    return conditions.map((condition) => `(${condition})`);
}
//# sourceMappingURL=kept.sql.js.map