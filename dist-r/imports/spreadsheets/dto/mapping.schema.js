"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAPPING = void 0;
const date_order_js_1 = require("../../../domain/time/column/date-order.js");
const vocabulary_js_1 = require("../../../domain/vocabulary.js");
const csv_dialect_js_1 = require("../reading/csv-dialect.js");
const fields_js_1 = require("../columns/fields.js");
const profile_js_1 = require("../columns/profile.js");
const HEAD = [{ type: 'string' }, { type: 'integer', minimum: 1 }];
const FIELDS = Object.fromEntries(fields_js_1.IMPORT_FIELDS.map((field) => [
    field,
    { nullable: true, oneOf: [...HEAD, { type: 'array', items: { oneOf: HEAD } }] },
]));
/** A mapping for the API's document. */
exports.MAPPING = {
    type: 'object',
    description: 'Which columns tell what. A field is told by the head of a column, by its number from 1, or by a list of them: lists are joined, and ' +
        'so are titles and summaries; of all else the first counts. Null is told by none; what is left out is guessed.',
    properties: {
        encoding: {
            ...{ type: 'string', nullable: true },
            description: 'Such as `utf-8`, `utf-16le`, `windows-1252` or `macintosh`; found out where it is left out',
        },
        delimiter: {
            type: 'string',
            nullable: true,
            description: 'The sign between cells; found out where it is left out',
        },
        quote: {
            ...{ type: 'string', nullable: true, enum: [...csv_dialect_js_1.QUOTES, null] },
            description: 'The sign around cells, `none` where none is; found out where it is left out',
        },
        sheet: {
            type: 'string',
            nullable: true,
            description: 'The sheet of a workbook; the one called events, else its first, where it is left out',
        },
        dateOrder: {
            ...{ type: 'string', nullable: true, enum: [...date_order_js_1.DATE_ORDERS, 'undecided', null] },
            description: 'Which of the first two numbers of 6/2/2026 is the day; `undecided` where the file does not tell and nobody has said so; null ' +
                'where no date depends on it',
        },
        separators: {
            ...{ type: 'object', additionalProperties: { type: 'string', nullable: true, enum: [...profile_js_1.SEPARATORS, null] } },
            description: 'What stands between several values of a cell, by field; null where a cell is one value',
        },
        defaults: {
            type: 'object',
            description: 'What is so of every row that does not say otherwise',
            properties: {
                kind: { type: 'string', enum: [...vocabulary_js_1.KINDS], description: '`meeting` where nobody says it' },
                language: { type: 'string', description: 'BCP 47; the first of the dossier where it is left out' },
                timezone: { type: 'string', description: 'IANA; UTC where it is left out' },
            },
        },
        ...FIELDS,
    },
};
//# sourceMappingURL=mapping.schema.js.map