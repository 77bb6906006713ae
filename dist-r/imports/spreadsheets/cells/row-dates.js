"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whenOf = whenOf;
exports.dateIn = dateIn;
exports.dayIn = dayIn;
const plain_rules_js_1 = require("../../../domain/time/said/plain-rules.js");
const date_cell_js_1 = require("../../../domain/time/column/date-cell.js");
const joined_parts_js_1 = require("../../../domain/time/column/joined-parts.js");
const span_of_cells_js_1 = require("../../../domain/time/column/span-of-cells.js");
const edtf_js_1 = require("../../../domain/time/edtf.js");
const zones_js_1 = require("../../../domain/time/zones.js");
const plan_js_1 = require("../columns/plan.js");
/** The window of a row, from one cell, from a beginning and an end, or from their parts; null, and rejected, where none can be read. */
function whenOf(row, around) {
    if (row.isTold('when'))
        return ofOneCell(row, around);
    const [first, last] = row.isTold('year')
        ? [joined(row, ['year', 'month', 'day'], around), joined(row, ['end_year', 'end_month', 'end_day'], around)]
        : [dateOf(row, 'start_date', around), dateOf(row, 'end_date', around)];
    const beginning = row.isTold('year') ? 'year' : row.isTold('start_date') ? 'start_date' : 'end_date';
    const ending = row.isTold('year') ? 'end_year' : 'end_date';
    if (!isRead(row, beginning, first) || !isRead(row, ending, last))
        return null;
    const span = (0, span_of_cells_js_1.spanOfCells)(first, last, around.timezone);
    if ('when' in span)
        return { when: span.when, saidAs: null, saidRule: null };
    if (span.unread === 'no_day')
        row.reject(beginning, { code: 'cell_empty' }, 'There is no day.');
    else
        row.reject(ending, { code: span.unread }, UNREAD[span.unread]);
    return null;
}
/** A date of its own in a row, such as a deadline; null where there is none, undefined, and rejected, where it cannot be read. */
function dateIn(row, field, around) {
    const cell = dateOf(row, field, around);
    if (!isRead(row, field, cell))
        return undefined;
    return 'when' in cell ? cell.when : null;
}
/** The same as a day; of a longer span its last day, when all of it is told. */
function dayIn(row, field, around) {
    const date = dateIn(row, field, around);
    if (date == null)
        return date;
    const { latest } = (0, edtf_js_1.parseEdtf)(date, around.timezone);
    if (latest !== null)
        return (0, zones_js_1.dayInZone)(latest, around.timezone);
    row.reject(field, { code: 'date_unread' }, UNREAD.date_unread);
    return undefined;
}
function ofOneCell(row, around) {
    const cell = dateOf(row, 'when', around);
    if (!isRead(row, 'when', cell))
        return null;
    if ('when' in cell) {
        const isVague = !(0, plain_rules_js_1.isPlainRule)(cell.rule);
        return { when: cell.when, saidAs: isVague ? row.text('when') : null, saidRule: isVague ? cell.rule : null };
    }
    row.reject('when', { code: 'cell_empty' }, 'There is no day.');
    return null;
}
function dateOf(row, field, { timezone, saidOn }) {
    const index = row.indexOf(field);
    if (index === undefined)
        return { sentinel: 'unknown' };
    return (0, date_cell_js_1.readDateCell)(row.text(field), { order: (0, plan_js_1.orderOfColumn)(row.plan, index), saidOn, timezone });
}
function joined(row, [year, month, day], { timezone }) {
    const date = (0, joined_parts_js_1.joinedParts)({ year: row.text(year), month: row.text(month), day: row.text(day) });
    return date === null ? { unread: 'date_unread' } : (0, date_cell_js_1.readDateCell)(date, { order: null, saidOn: null, timezone });
}
function isRead(row, field, cell) {
    if (!('unread' in cell))
        return true;
    row.reject(field, { code: cell.unread }, UNREAD[cell.unread]);
    return false;
}
const UNREAD = {
    date_unread: 'No rule reads this as a date.',
    date_order_undecided: 'It could be either day or month that stands first: say which.',
    date_relative: 'It counts from a day that no column tells.',
    end_before_beginning: 'It ends before it begins.',
    end_is_a_span: 'Beginning and end are each one date.',
};
//# sourceMappingURL=row-dates.js.map