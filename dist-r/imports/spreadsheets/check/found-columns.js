"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foundColumns = foundColumns;
const plan_js_1 = require("../columns/plan.js");
/** The columns of a table with what each was taken to tell. */
function foundColumns(profiles, plan) {
    const fields = new Map(Object.entries(plan.columns).flatMap(([field, indexes]) => indexes.map((index) => [index, field])));
    const columns = profiles.map(({ index, header, filled, samples }) => {
        const field = fields.get(index) ?? null;
        const isDate = plan_js_1.DATE_FIELDS.some((one) => one === field);
        return {
            ...{ index, header, field, filled, samples },
            guessed: field !== null && plan.guessed.includes(field),
            separator: plan.separators.get(index) ?? null,
            dateOrder: isDate ? (plan.orders.get(index) ?? null) : null,
        };
    });
    return { columns, dateOrder: (0, plan_js_1.orderIn)(plan) };
}
//# sourceMappingURL=found-columns.js.map