"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.differingFields = differingFields;
exports.changesOf = changesOf;
const csv_js_1 = require("../../../domain/csv.js");
const fields_js_1 = require("../columns/fields.js");
const row_body_js_1 = require("./row-body.js");
/** Fields that hold one value each, with their name in a patch. */
const PATCHED = {
    ...{
        title: 'title',
        summary: 'summary',
        when: 'when',
        timezone: 'timezone',
        said_as: 'saidAs',
        known_on: 'knownOn',
    },
    ...{
        deadline: 'deadline',
        kind: 'kind',
        format: 'format',
        place: 'place',
        country: 'country',
        lat: 'lat',
        lon: 'lon',
    },
    ...{ place_precision: 'placePrecision', track: 'track', round: 'round', condition: 'condition' },
    ...{ consequence: 'consequence', intensity: 'intensity' },
};
/** Fields by which a row is found, and those that tell of `when` in pieces. */
const FOUND_BY = ['ref', 'slug'];
const PIECES = [
    'start_date',
    'end_date',
    'year',
    'month',
    'day',
    'end_year',
    'end_month',
    'end_day',
];
/** What describes sources that are not there yet. */
const OF_SOURCES = ['source_title', 'publisher', 'published_on'];
/** Fields of which a row does not say what its event says, in either reading of it. */
function differingFields(row, { columns }, readings) {
    const told = fields_js_1.IMPORT_FIELDS.filter((field) => (columns[field] ?? []).length > 0 && !FOUND_BY.includes(field));
    return told.filter((field) => !OF_SOURCES.includes(field) && !readings.some((cells) => isTold(row, field, cellOf(cells, field))));
}
/** How a row changes its event, field by field; what cannot be changed so is among the mistakes of the row. */
function changesOf(row, fields, { cells, known }) {
    const changes = [];
    const patched = {};
    const actors = {};
    const change = (field, after) => {
        const before = cellOf(cells, field);
        if (isSame(after ?? '', before))
            return false;
        changes.push({ field, before, after });
        return true;
    };
    const isWhenInPieces = fields.some((field) => PIECES.includes(field));
    for (const field of isWhenInPieces ? [...fields, 'when'] : fields) {
        const name = PATCHED[field];
        if (name !== undefined) {
            const value = valueOf(row, field, name);
            if (value !== undefined && change(field, value === null ? null : String(value)))
                patched[name] = value;
        }
        else if (isActorField(field)) {
            const named = row.actors.filter((actor) => actor.field === field);
            if (!change(field, row.said(field)))
                continue;
            for (const { role } of named)
                actors[role] = named.filter((actor) => actor.role === role).map((actor) => idOf(known, actor.name));
            const own = fields_js_1.ACTOR_FIELDS[field];
            if (own !== null)
                actors[own] ??= [];
        }
        else if (!PIECES.includes(field)) {
            row.reject(field, { code: 'not_changed_here' }, 'This is not changed by a spreadsheet: change it in the event itself.');
        }
    }
    return { patch: { fields: patched, actors }, changes };
}
function valueOf(row, field, name) {
    if (field === 'title')
        return row.title;
    if (field === 'when')
        return row.when ?? undefined;
    if (field === 'known_on')
        return row.knownOn ?? undefined;
    if (field === 'summary')
        return row.said('summary');
    return field === 'said_as' ? row.said('said_as') || null : row.fields[name];
}
/** Somebody new is named as in a new event. */
function idOf(known, name) {
    return known.actor(name)?.id ?? row_body_js_1.NEW + name;
}
function isActorField(field) {
    return field in fields_js_1.ACTOR_FIELDS;
}
function cellOf(cells, field) {
    return csv_js_1.CSV_COLUMNS.some((column) => column === field) ? cells[field] : null;
}
/** Whether a row says what is there; a sign before it, which it may be guarded by, may also be its own. */
function isTold(row, field, cell) {
    return isSame(row.said(field), cell) || isSame(row.written(field), cell);
}
/** Ends of lines are written in every way, and blanks around a cell say nothing. */
function isSame(said, cell) {
    const plain = (text) => text.replace(/\r\n?/g, '\n').trim();
    return plain(said) === plain(cell ?? '');
}
//# sourceMappingURL=row-changes.js.map