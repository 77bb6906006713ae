"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REPLACING = void 0;
exports.whatCameInstead = whatCameInstead;
const took_place_js_1 = require("../lifecycle/took-place.js");
/** Links by which a later event takes the place of the earlier one that it leads to. */
exports.REPLACING = ['reschedules', 'fulfils'];
/**
 * What came instead of `step`: along the links by which one event takes the place of another, over plans that came to
 * nothing too, what took place fewest links away; of several the first from `notBefore` on, else the last before it.
 *
 * `linksOf` gives the links that touch an event. That a later event follows it up says nothing of whether the plan was
 * held. A stand-in that came to nothing itself shares the fate of what it stood in for.
 */
function whatCameInstead(step, steps, linksOf, notBefore) {
    const seen = new Set([step.id]);
    for (let plans = [step.id]; plans.length > 0;) {
        const links = plans.flatMap((id) => linksOf(id).map((link) => ({ id, link })));
        const answers = links.flatMap(({ id, link }) => steps.get(successor(id, link) ?? '') ?? []);
        const found = earliestFrom(answers.filter(took_place_js_1.tookPlace), notBefore);
        if (found)
            return found;
        const replaced = links.flatMap(({ id, link }) => steps.get(stoodInFor(id, link) ?? '') ?? []);
        const further = [...answers, ...replaced].filter((plan) => !(0, took_place_js_1.tookPlace)(plan) && !seen.has(plan.id));
        plans = further.map(({ id }) => id);
        for (const id of plans)
            seen.add(id);
    }
    return null;
}
function earliestFrom(found, notBefore) {
    const ordered = [...found].sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
    const from = notBefore?.getTime() ?? -Infinity;
    return ordered.find((candidate) => start(candidate) >= from) ?? ordered.at(-1) ?? null;
}
/** The event that takes the place of one that was not held, where that is what the link says. */
function successor(id, { from, to, type }) {
    if (type === 'overtaken_by')
        return from === id ? to : null;
    return to === id && exports.REPLACING.some((replacing) => replacing === type) ? from : null;
}
/** The plan that `id` was to replace: whatever else replaced it came instead of `id`, too. */
function stoodInFor(id, { from, to, type }) {
    return from === id && type === 'reschedules' ? to : null;
}
function start({ earliest }) {
    return earliest?.getTime() ?? -Infinity;
}
//# sourceMappingURL=successors.js.map