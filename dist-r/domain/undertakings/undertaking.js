"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TIMINGS = exports.UNDERTAKING_KINDS = void 0;
exports.timingOf = timingOf;
exports.whoMustAct = whoMustAct;
/** Kinds by which somebody binds or presses somebody: they stand until something settles them. */
exports.UNDERTAKING_KINDS = ['threat', 'deadline', 'commitment', 'proposal'];
/** Whether it was settled in the time that was given, or later. */
exports.TIMINGS = ['before_deadline', 'after_deadline'];
/**
 * When it was settled against its deadline (last instant, inclusive); null where there is no deadline or no outcome yet,
 * and where it expired or was overtaken: that its time ran out, or did not matter any more, says nothing of before or after.
 */
function timingOf(status, settledAt, deadline) {
    if (status === 'expired' || status === 'overtaken' || !settledAt || !deadline)
        return null;
    return settledAt <= deadline ? 'before_deadline' : 'after_deadline';
}
/**
 * Slugs of the states or bodies whose turn it is: those that must act, where somebody said so. Else of a commitment whoever made it;
 * of all else whoever it is addressed to, or, where nobody is, the parties other than the one named first, which speaks. A limit on
 * all binds all.
 *
 * @example whoMustAct('threat', [{ role: 'speaker', side: 'us' }, { role: 'target', side: 'iran' }]) // ['iran']
 */
function whoMustAct(kind, involved) {
    const sides = (...roles) => [
        ...new Set(involved.filter(({ role }) => roles.includes(role)).map(({ side }) => side)),
    ];
    const named = sides('must_act');
    if (named.length > 0)
        return named;
    const parties = sides('party');
    if (kind === 'commitment')
        return [sides('author'), parties].find((some) => some.length > 0) ?? sides('speaker');
    const addressed = sides('target', 'addressee');
    if (addressed.length > 0)
        return addressed;
    return kind === 'deadline' ? parties : parties.slice(1);
}
//# sourceMappingURL=undertaking.js.map