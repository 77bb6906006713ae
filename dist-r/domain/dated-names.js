"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.datedNameMistakes = datedNameMistakes;
exports.mergeDatedNames = mergeDatedNames;
const day_span_js_1 = require("./day-span.js");
/** What cannot be: a name without any day, one that ends before it begins, or two of a day in one language. */
function datedNameMistakes(names) {
    return names.flatMap((one, index) => {
        const { name } = one;
        if (one.fromOn === null && one.toOn === null) {
            return [{ index, field: 'from', code: 'name_without_days', name, reason: `${name} needs its first or last day` }];
        }
        if ((0, day_span_js_1.isBackwards)(one)) {
            const reason = `${name} ends before it begins`;
            return [{ index, field: 'to', code: 'name_ends_before_it_begins', name, reason }];
        }
        return names.slice(0, index).some((other) => sameDays(other, one))
            ? [{ index, field: 'from', code: 'called_twice', name, reason: `${name} is not its only name at that time` }]
            : [];
    });
}
/**
 * The names with days of an actor after another was merged into it: those of the other that fall on days without one, in
 * their language, stand beside its own; the rest are left, to be found as other spellings.
 */
function mergeDatedNames(survivor, loser) {
    const fits = (one) => !survivor.some((own) => sameDays(own, one));
    return {
        names: [...survivor, ...loser.filter(fits)],
        left: loser.filter((one) => !fits(one)).map(({ name }) => name),
    };
}
function sameDays(a, b) {
    return a.language === b.language && (0, day_span_js_1.overlap)(a, b);
}
//# sourceMappingURL=dated-names.js.map