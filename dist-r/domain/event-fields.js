"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LISTED_FIELDS = exports.NUMBER_FIELDS = exports.PLAIN_FIELDS = exports.EVENT_FIELDS = void 0;
exports.fieldColumns = fieldColumns;
exports.enteredPairs = enteredPairs;
exports.enteredFields = enteredFields;
exports.unsaidFields = unsaidFields;
const TERMS_OF = ['threat', 'commitment', 'deadline', 'proposal'];
/**
 * The fields of an event that hold one value each and are kept as they are given; the key is their name in JSON, in the
 * entity, in documents and bundles alike. Rows, answers, history, columns as of a day, bundle, CSV and form follow it.
 */
exports.EVENT_FIELDS = {
    kind: { column: 'kind', listed: true, group: 'what', input: 'own', searched: false, csv: 'kind' },
    shortTitle: {
        column: 'short_title',
        listed: true,
        group: 'what',
        input: 'own',
        most: 30,
        searched: false,
        csv: null,
    },
    track: {
        column: 'track',
        kinds: ['talks'],
        listed: true,
        group: 'where',
        input: 'line',
        most: 100,
        searched: true,
        csv: 'track',
    },
    round: {
        column: 'round',
        kinds: ['talks'],
        listed: true,
        group: 'where',
        input: 'number',
        least: 1,
        most: 999,
        searched: false,
        csv: 'round',
    },
    timezone: { column: 'timezone', listed: true, group: 'where', input: 'own', searched: false, csv: 'timezone' },
    saidAs: { column: 'said_as', listed: true, group: 'when', input: 'own', most: 500, searched: true, csv: 'said_as' },
    saidRule: { column: 'said_rule', listed: false, group: 'when', input: 'own', most: 500, searched: false, csv: null },
    place: {
        column: 'place',
        entered: 'entered_place',
        listed: true,
        group: 'where',
        input: 'own',
        most: 300,
        searched: true,
        csv: 'place',
    },
    country: { column: 'country', listed: true, group: 'where', input: 'own', searched: false, csv: 'country' },
    lat: { column: 'lat', listed: true, group: 'where', input: 'own', searched: false, csv: 'lat' },
    lon: { column: 'lon', listed: true, group: 'where', input: 'own', searched: false, csv: 'lon' },
    placePrecision: {
        column: 'place_precision',
        listed: true,
        group: 'where',
        input: 'own',
        searched: false,
        csv: 'place_precision',
    },
    format: {
        column: 'format',
        entered: 'entered_format',
        listed: true,
        group: 'where',
        input: 'own',
        searched: false,
        csv: 'format',
    },
    condition: {
        column: 'condition',
        kinds: TERMS_OF,
        listed: true,
        group: 'terms',
        input: 'lines',
        most: 5000,
        searched: true,
        csv: 'condition',
    },
    consequence: {
        column: 'consequence',
        kinds: TERMS_OF,
        listed: false,
        group: 'terms',
        input: 'lines',
        most: 5000,
        searched: true,
        csv: 'consequence',
    },
    intensity: { column: 'intensity', listed: true, group: 'editorial', input: 'own', searched: false, csv: 'intensity' },
    coding: { column: 'coding', listed: false, group: 'editorial', input: 'own', searched: false, csv: null },
    knownOn: { column: 'known_on', listed: true, group: 'editorial', input: 'own', searched: false, csv: 'known_on' },
    review: { column: 'review', listed: true, group: 'editorial', input: 'own', searched: false, csv: 'review' },
};
/** Name and row of each, in order. */
exports.PLAIN_FIELDS = Object.entries(exports.EVENT_FIELDS);
/** Numbers that need nothing but their bounds. */
exports.NUMBER_FIELDS = exports.PLAIN_FIELDS.flatMap(([name, field]) => field.input === 'number' ? [[name, field]] : []);
exports.LISTED_FIELDS = exports.PLAIN_FIELDS.filter(([, { listed }]) => listed).map(([name]) => name);
/** The columns of the fields that `of` chooses by their names, as JSON built by SQL takes them; `row` is the event's alias. */
function fieldColumns(row, of) {
    const chosen = exports.PLAIN_FIELDS.filter(([, field]) => of(field));
    return Object.fromEntries(chosen.map(([name, { column }]) => [name, `${row}.${column}`]));
}
/** `'name', e.column` of all fields as they were entered. */
function enteredPairs(row) {
    return exports.PLAIN_FIELDS.map(([name, { column, entered = column }]) => `'${name}', ${row}.${entered}`).join(', ');
}
/** The plain fields of a document by the properties of the entity that hold them as they were entered. */
function enteredFields(from) {
    const named = (name) => `entered${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const pairs = exports.PLAIN_FIELDS.map(([name, { entered }]) => [entered === undefined ? name : named(name), from[name]]);
    return Object.fromEntries(pairs);
}
/** The plain fields of an event of which nothing is said yet: texts that may be missing are null. */
function unsaidFields() {
    return Object.fromEntries(exports.PLAIN_FIELDS.map(([name]) => [name, null]));
}
//# sourceMappingURL=event-fields.js.map