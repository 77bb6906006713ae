"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SMALL_SAMPLE = exports.COUNTED_AS = exports.FIGURES = void 0;
exports.followUpFigures = followUpFigures;
const fate_js_1 = require("./fate.js");
const jeffreys_js_1 = require("./jeffreys.js");
const state_js_1 = require("./state.js");
/** The figures of announced steps: the share of each fate, the median slip, and the share of what moved. */
exports.FIGURES = [...fate_js_1.FATES, 'medianSlip', 'moved'];
/**
 * As what a step may be counted: in the part of a figure, as one that was held where it had been announced (with those that
 * moved all of which the places are known), or as one without an end that could be missed.
 */
exports.COUNTED_AS = [...exports.FIGURES, 'stayed', 'openEnded'];
/** Below this many cases a figure is called small. */
exports.SMALL_SAMPLE = 10;
/**
 * Shares and the median of announced steps that were counted. All are of what was announced or confirmed for a window that
 * ends; each of the four fates is one of those whose outcome is known.
 */
function followUpFigures(counts) {
    const fated = fate_js_1.FATES.reduce((sum, fate) => sum + counts[fate], 0);
    const shares = fate_js_1.FATES.map((fate) => [fate, share(counts[fate], fated)]);
    return {
        total: counts.total,
        states: state_js_1.FOLLOW_UP_STATES.map((state) => ({ state, count: counts[state] })),
        openEnded: { count: counts.openEnded },
        ...Object.fromEntries(shares),
        medianSlip: figure(counts.slip, counts.medianSlip, counts.medianSlip),
        moved: share(counts.moved, counts.moved + counts.stayed),
    };
}
function share(part, n) {
    return { ...figure(n === 0 ? null : part / n, part, n), interval: (0, jeffreys_js_1.jeffreys)(part, n) };
}
function figure(value, part, n) {
    return { value, n, part, small: n < exports.SMALL_SAMPLE, interval: null };
}
//# sourceMappingURL=statistics.js.map