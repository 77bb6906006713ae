"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SPANS = exports.WIDEST = exports.CLOSEST = void 0;
exports.spanWindow = spanWindow;
exports.isSpan = isSpan;
exports.panned = panned;
exports.zoomed = zoomed;
exports.centred = centred;
exports.wholeWindow = wholeWindow;
exports.around = around;
const DAY = 86_400_000;
/** The closest and the widest view: an hour, and 2,500 years: all of recorded diplomacy and the room beside it. */
exports.CLOSEST = DAY / 24;
exports.WIDEST = 2500 * 365.25 * DAY;
/** Room left free on both sides of everything there is. */
const MARGIN = 0.03;
/** Stretches that a press shows. */
exports.SPANS = ['month', 'quarter', 'year'];
const LENGTHS = { month: 31 * DAY, quarter: 92 * DAY, year: 366 * DAY };
/** A stretch of the span: around the middle of the view, or the last of all there is where the view reaches its end. */
function spanWindow(span, view, extent) {
    const length = LENGTHS[span];
    const last = extent && extent.to <= view.to && extent.to >= view.from ? extent.to.getTime() + length / 8 : null;
    if (last !== null)
        return { from: new Date(last - length), to: new Date(last) };
    return around(new Date((view.from.getTime() + view.to.getTime()) / 2), length);
}
/** Whether a window is as long as such a stretch, to half a day. */
function isSpan(span, { from, to }) {
    return Math.abs(to.getTime() - from.getTime() - LENGTHS[span]) < DAY / 2;
}
/** By a share of the window; positive shows what came later. Whole milliseconds: there and back again ends where it began. */
function panned({ from, to }, share) {
    const by = Math.round((to.getTime() - from.getTime()) * share);
    return { from: new Date(from.getTime() + by), to: new Date(to.getTime() + by) };
}
/** By a factor of its span, around its middle; below 1 looks closer. */
function zoomed({ from, to }, factor) {
    const span = Math.min(Math.max((to.getTime() - from.getTime()) * factor, exports.CLOSEST), exports.WIDEST);
    return around(new Date((from.getTime() + to.getTime()) / 2), span);
}
/** The same span around a day. */
function centred({ from, to }, day) {
    return around(day, to.getTime() - from.getTime());
}
/** A view of all that there is, with some room beside it; where nothing has a day, four weeks around `today`. */
function wholeWindow(extent, today) {
    if (!extent)
        return around(today, 28 * DAY);
    const [from, to] = [extent.from.getTime(), extent.to.getTime()];
    const margin = Math.max((to - from) * MARGIN, DAY);
    return { from: new Date(from - margin), to: new Date(to + margin) };
}
/** A window as wide as `span`, in milliseconds, around an instant. */
function around(day, span) {
    return { from: new Date(day.getTime() - span / 2), to: new Date(day.getTime() + span / 2) };
}
//# sourceMappingURL=window.js.map