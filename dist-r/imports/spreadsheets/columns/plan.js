"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DATE_FIELDS = void 0;
exports.planOf = planOf;
exports.questionsOf = questionsOf;
exports.orderIn = orderIn;
exports.orderOfColumn = orderOfColumn;
const date_order_js_1 = require("../../../domain/time/column/date-order.js");
const values_of_js_1 = require("../cells/values-of.js");
const fields_js_1 = require("./fields.js");
const guess_columns_js_1 = require("./guess-columns.js");
const of_ours_js_1 = require("./of-ours.js");
/** The way to read rows, from what was said and from what all cells of each column tell. */
function planOf(profiles, mapping) {
    const said = saidColumns(profiles, mapping);
    const found = (0, guess_columns_js_1.guessedColumns)(profiles, said);
    const columns = { ...found, ...said };
    const isOurs = (0, of_ours_js_1.isOfOurs)(profiles, columns);
    const separators = new Map();
    for (const field of fields_js_1.LIST_FIELDS) {
        for (const index of columns[field] ?? []) {
            const given = mapping.separators[field];
            const profile = profiles[index];
            const own = isOurs ? '|' : profile ? (0, values_of_js_1.separatorOf)(profile) : null;
            separators.set(index, given !== undefined ? given : own);
        }
    }
    return {
        columns,
        guessed: Object.keys(found),
        separators,
        orders: new Map(profiles.map(({ index, order }) => [index, mapping.dateOrder ?? (0, date_order_js_1.orderOf)(order)])),
        // Where a text of ours has `<b>` or `&amp;` in it, somebody wrote so.
        markup: new Set(isOurs ? [] : profiles.filter(({ markup }) => markup > 0).map(({ index }) => index)),
        defaults: mapping.defaults,
    };
}
/** Fields that are read as dates by their order. */
exports.DATE_FIELDS = ['when', 'start_date', 'end_date', 'known_on', 'deadline', 'published_on'];
/** What nobody has said, and the file does not tell. */
function questionsOf({ columns, orders }) {
    const isTold = (...fields) => fields.some((field) => (columns[field] ?? []).length > 0);
    return [
        ...(isTold('title') ? [] : ['title']),
        ...(isTold('when', 'start_date', 'end_date', 'year') ? [] : ['when']),
        ...(orderIn({ columns, orders }) === 'undecided' ? ['date_order'] : []),
    ];
}
/** The order of the dates of the whole file: that of the first of its columns that has one; undecided where one of them is. */
function orderIn({ columns, orders }) {
    const all = exports.DATE_FIELDS.flatMap((field) => (columns[field] ?? []).map((index) => orders.get(index) ?? null));
    return all.includes('undecided') ? 'undecided' : (all.find((order) => order !== null) ?? null);
}
/** The order of one column, where it is known. */
function orderOfColumn({ orders }, index) {
    const order = orders.get(index) ?? null;
    return order === 'undecided' ? null : order;
}
/** Columns by the heads that were named; one that the file does not have is left out. */
function saidColumns(profiles, { columns }) {
    const indexOf = (head) => {
        const found = typeof head === 'number'
            ? profiles[head - 1]
            : (profiles.find(({ header }) => header === head) ??
                profiles.find(({ header }) => header.trim().toLowerCase() === head.trim().toLowerCase()));
        return found ? [found.index] : [];
    };
    return Object.fromEntries(Object.entries(columns).map(([field, heads]) => [field, heads.flatMap(indexOf)]));
}
//# sourceMappingURL=plan.js.map