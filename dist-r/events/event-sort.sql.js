"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.orderBy = orderBy;
exports.hasSortKey = hasSortKey;
exports.sortKeys = sortKeys;
exports.keyColumns = keyColumns;
exports.keysOfColumns = keysOfColumns;
exports.afterCursor = afterCursor;
exports.sortByColumn = sortByColumn;
const cursor_js_1 = require("../common/cursor.js");
const status_js_1 = require("../domain/lifecycle/status.js");
const vocabulary_js_1 = require("../domain/vocabulary.js");
const EARLIEST = { column: 'e.earliest', form: 'timestamp', type: 'timestamptz' };
const LATEST = { column: 'e.latest', form: 'timestamp', type: 'timestamptz' };
const UPDATED = { column: 'e.updated_at', form: 'timestamp', type: 'timestamptz' };
const INTENSITY = { column: 'e.intensity', form: 'integer', type: 'integer' };
const TITLE = { column: spelled('e.title'), form: 'text', type: 'text' };
const PLACE = { column: spelled(`coalesce(e.place, '')`), form: 'text', type: 'text' };
const KIND = { column: placeAmong(vocabulary_js_1.KINDS, 'e.kind'), form: 'integer', type: 'integer' };
const STATUS = { column: placeAmong(status_js_1.STATUSES, 'e.status'), form: 'integer', type: 'integer' };
const KNOWN_ON = { column: 'e.known_on', form: 'dayOrNone', type: 'date' };
const ID = { column: 'e.id', form: 'uuid', type: 'uuid' };
/** All columns of a sort run the same way, so that one row comparison finds the place after a cursor. */
const SORTS = {
    when: { columns: [EARLIEST, LATEST, ID], descending: false },
    '-when': { columns: [EARLIEST, LATEST, ID], descending: true },
    updated: { columns: [UPDATED, ID], descending: false },
    '-updated': { columns: [UPDATED, ID], descending: true },
    '-intensity': { columns: [INTENSITY, ID], descending: true },
    title: { columns: [TITLE, ID], descending: false },
    '-title': { columns: [TITLE, ID], descending: true },
    kind: { columns: [KIND, EARLIEST, ID], descending: false },
    '-kind': { columns: [KIND, EARLIEST, ID], descending: true },
    status: { columns: [STATUS, EARLIEST, ID], descending: false },
    '-status': { columns: [STATUS, EARLIEST, ID], descending: true },
    place: { columns: [PLACE, EARLIEST, ID], descending: false },
    '-place': { columns: [PLACE, EARLIEST, ID], descending: true },
    knownOn: { columns: [KNOWN_ON, ID], descending: false },
    '-knownOn': { columns: [KNOWN_ON, ID], descending: true },
};
/** ORDER BY of a sort. */
function orderBy(sort) {
    const { columns, descending } = SORTS[sort];
    return columns.map(({ column }) => `${column} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}
/**
 * That event `e` has the key it is sorted by first, as all events have. Where the event alone keeps that key, and no state of
 * it does, PostgreSQL then finds the order in an index of events.
 */
function hasSortKey(sort) {
    return `${SORTS[sort].columns[0].column} IS NOT NULL`;
}
/** The sort keys of event `e` as a text array, for the cursor. */
function sortKeys(sort) {
    return `ARRAY[${SORTS[sort].columns.map(({ column }) => `${column}::text`).join(', ')}]`;
}
/** The same as columns `k0`, `k1` …, as they are: of most rows nobody asks for the texts. */
function keyColumns(sort) {
    return SORTS[sort].columns.map(({ column }, at) => `${column} AS k${at}`).join(', ');
}
/** What {@link sortKeys} gives, of a row with {@link keyColumns}. */
function keysOfColumns(sort) {
    return `ARRAY[${SORTS[sort].columns.map((_, at) => `k${at}::text`).join(', ')}]`;
}
/** Rows after the cursor; keys are compared as a row, so nothing is skipped or repeated while rows are added. */
function afterCursor(cursor, sort, parameters) {
    const { columns, descending } = SORTS[sort];
    const keys = (0, cursor_js_1.decodeCursor)(cursor, sort, columns.map(({ form }) => form));
    const left = columns.map(({ column }) => column).join(', ');
    const right = columns.map(({ type }, index) => `${parameters.add(keys[index])}::${type}`).join(', ');
    return `(${left}) ${descending ? '<' : '>'} (${right})`;
}
/** The order by columns that is asked for, that of time where none is: without words looked for there is nothing to rank by. */
function sortByColumn(sort = 'when') {
    return sort === 'rank' ? 'when' : sort;
}
/** A text by which one sorts: accents and case make no difference, nor does what comes late in a long one. */
function spelled(text) {
    return `left(fold(${text}), 80) COLLATE "und-x-icu"`;
}
/** Where a word stands in the vocabulary. */
function placeAmong(words, column) {
    return `array_position(ARRAY[${words.map((word) => `'${word}'`).join(', ')}], ${column})`;
}
//# sourceMappingURL=event-sort.sql.js.map