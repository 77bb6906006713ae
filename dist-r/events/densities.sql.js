"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVERYTHING = void 0;
exports.densitiesOf = densitiesOf;
exports.densitiesThen = densitiesThen;
const event_filters_js_1 = require("../domain/event-filters.js");
/** `of_id` of what is kept of all dossiers together. */
exports.EVERYTHING = '00000000-0000-0000-0000-000000000000';
/** What is kept tells these filters apart. */
const KEPT = ['dossier', 'kind', 'review'];
/** Where what is kept tells how many match a filter now; null where only the events themselves can, and always as of a day. */
function densitiesOf(filter, parameters, world) {
    return world.day === null ? kept(filter, parameters, world, () => 'event_densities d') : null;
}
/** The same as of the day of the world, too. */
function densitiesThen(filter, parameters, world) {
    const { day } = world;
    return day === null
        ? densitiesOf(filter, parameters, world)
        : kept(filter, parameters, world, (of) => knownBy(day, of));
}
function kept(filter, parameters, world, from) {
    const asks = event_filters_js_1.FILTER_NAMES.filter((name) => name !== 'knownOn' && filter[name] !== undefined);
    if (asks.some((name) => !KEPT.includes(name)))
        return null;
    const { dossier, kind, review } = filter;
    const any = (values, type) => `ANY (${parameters.add(values)}::${type}[])`;
    const conditions = [`d.of_id = ${any(dossier ?? [exports.EVERYTHING], 'uuid')}`];
    if (kind)
        conditions.push(`d.kind = ${any(kind, 'text')}`);
    if (review)
        conditions.push(`d.review = ${any(review, 'text')}`);
    conditions.push(world.hasDrafts ? (review ? 'true' : `d.review <> 'retracted'`) : `d.review = 'published'`);
    return {
        from: from(dossier ? 'w.dossier_id' : `uuid '${exports.EVERYTHING}'`),
        where: conditions.join(' AND '),
        of: `e.kind = d.kind${dossier ? ' AND e.dossier_id = d.of_id' : ''}`,
    };
}
/**
 * What was known by `day` (SQL), as rows of what is kept until the stretch of that day, and one for each state that became known, or was the
 * state no more, in that stretch up to the day.
 */
function knownBy(day, of) {
    const stretch = `event_stretch(${day}::timestamp AT TIME ZONE 'UTC')`;
    // Days belong to the stretch in which they begin, and stretches begin at any hour.
    const since = `(timezone('UTC', ${stretch}) + interval '1 day' - interval '1 microsecond')::date`;
    const step = (column, n) => `SELECT ${of}, event_stretch(w.earliest), w.kind, w.review, ${n} FROM event_states w
      WHERE w.${column} >= ${since} AND w.${column} <= ${day} AND w.${column} < 'infinity' AND w.deleted_at IS NULL AND isfinite(w.earliest)`;
    return `(SELECT of_id, stretch, kind, review, n FROM state_densities WHERE known < ${stretch}
    UNION ALL ${step('known_from', 1)} UNION ALL ${step('known_until', -1)}) d`;
}
//# sourceMappingURL=densities.sql.js.map