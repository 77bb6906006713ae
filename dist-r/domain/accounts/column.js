"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BETWEEN_ROLES = exports.OWN_ROLES = exports.ACCOUNT_ROLES = void 0;
exports.accountColumns = accountColumns;
exports.columnOf = columnOf;
/** Whose account a column holds. */
exports.ACCOUNT_ROLES = ['party', 'mediator', 'press', 'others'];
/** Roles of those whom an event is between, from, or about: each has a column. */
exports.OWN_ROLES = ['party', 'signatory', 'author', 'target', 'must_act'];
/** Roles of those between them. */
exports.BETWEEN_ROLES = ['mediator', 'facilitator'];
/**
 * The columns of an event: one for each party, one for each mediator, the press. Who is both party and mediator has the
 * column of a party.
 */
function accountColumns(parties, mediators) {
    const unique = [...new Set(parties)];
    return [
        ...unique.map((side) => ({ role: 'party', side })),
        ...[...new Set(mediators)]
            .filter((side) => !unique.includes(side))
            .map((side) => ({ role: 'mediator', side })),
        { role: 'press', side: null },
        { role: 'others', side: null },
    ];
}
/** The column of what somebody says: that of their side; of what nobody is named for, or an outlet says, the press. */
function columnOf(speaker, columns) {
    if (!speaker || speaker.type === 'media')
        return columns.find(({ role }) => role === 'press');
    return columns.find(({ side }) => side === speaker.side) ?? columns.find(({ role }) => role === 'others');
}
//# sourceMappingURL=column.js.map