"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.axisScale = axisScale;
/** Closest first; each from so many pixels a day on. Left to itself, vis-timeline counts days in twos and skips Mondays. */
const SCALES = [
    { from: 24 * 440, scale: 'minute', step: 5 },
    { from: 24 * 150, scale: 'minute', step: 15 },
    { from: 24 * 24, scale: 'hour', step: 1 },
    { from: 130, scale: 'hour', step: 4 },
    { from: 60, scale: 'weekday', step: 1 },
    { from: 20, scale: 'day', step: 1 },
    { from: 3.4, scale: 'week', step: 1 },
    { from: 1, scale: 'month', step: 1 },
    { from: 0.35, scale: 'month', step: 3 },
    { from: 0.1, scale: 'year', step: 1 },
];
/** Years between two lines of the longest views, the least first; each needs so many pixels. */
const YEARS = [5, 10, 25, 50, 100, 250, 500];
const YEAR_ROOM = 40;
/** The finest scale whose dates have room side by side, for a view of `span` milliseconds over `width` pixels. */
function axisScale(span, width) {
    const perDay = width / (span / 86_400_000);
    const { scale, step } = SCALES.find(({ from }) => perDay >= from) ?? years(perDay * 365.25);
    return { scale, step };
}
function years(perYear) {
    return { scale: 'year', step: YEARS.find((step) => step * perYear >= YEAR_ROOM) ?? 1000 };
}
//# sourceMappingURL=axis-scale.js.map