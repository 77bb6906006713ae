"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RowCells = void 0;
const csv_js_1 = require("../../../domain/csv.js");
const plain_text_js_1 = require("./plain-text.js");
const row_mistake_js_1 = require("./row-mistake.js");
const values_of_js_1 = require("./values-of.js");
/** The cells of a row, by what their columns tell; and what is wrong with them. */
class RowCells {
    constructor(headers, cells, plan) {
        this.headers = headers;
        this.cells = cells;
        this.plan = plan;
        this.mistakes = [];
    }
    /** Whether a column tells of it at all. */
    isTold(field) {
        return (this.plan.columns[field] ?? []).length > 0;
    }
    /** The place of the first column that tells it; undefined where none does. */
    indexOf(field) {
        return this.plan.columns[field]?.[0];
    }
    /** What stands in its cell; of several columns, one behind the other. Empty where nothing does. */
    text(field, joint = ', ') {
        return this.joined(field, joint, (index) => this.cell(index));
    }
    /** The same with whatever sign it begins with: in a workbook, which runs no text, that is its own. */
    written(field, joint = ', ') {
        return this.joined(field, joint, (index) => (this.cells[index] ?? '').trim());
    }
    /** The values of its cells, each once, in order. */
    list(field) {
        const indexes = this.plan.columns[field] ?? [];
        return [
            ...new Set(indexes.flatMap((index) => (0, values_of_js_1.valuesOf)(this.cell(index), this.plan.separators.get(index) ?? null))),
        ];
    }
    /** Rejects the row for what stands in a field. */
    reject(field, reason, detail, value) {
        const index = field === null ? undefined : this.indexOf(field);
        const standing = value ?? (field === null ? '' : this.text(field));
        this.mistakes.push({
            ...reason,
            ...{ column: index === undefined ? null : (this.headers[index] ?? null), field },
            ...{ value: standing === '' ? null : (0, row_mistake_js_1.toldValue)(standing), detail },
        });
    }
    joined(field, joint, cellOf) {
        const indexes = this.plan.columns[field] ?? [];
        return indexes
            .map(cellOf)
            .filter((cell) => cell !== '')
            .join(joint);
    }
    /** Without the sign that keeps spreadsheets from running it, without blanks around it and without pieces of HTML. */
    cell(index) {
        const cell = (0, csv_js_1.unguard)(this.cells[index] ?? '').trim();
        return this.plan.markup.has(index) ? (0, plain_text_js_1.plainText)(cell) : cell;
    }
}
exports.RowCells = RowCells;
//# sourceMappingURL=row-cells.js.map