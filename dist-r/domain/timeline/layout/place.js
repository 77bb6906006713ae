"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toX = void 0;
exports.drawn = drawn;
const DAY = 86_400_000;
/** Where the mark stands of what began before the view. */
const EDGE = 8;
/** A window without an end fades out over so many pixels. */
const FADE = 90;
/** A window is drawn a little beyond both of its ends. */
const SOFT = 6;
/** Where an instant stands, in pixels. */
const toX = (time, view) => ((time - view.from) / (view.to - view.from)) * view.width;
exports.toX = toX;
/** Where the mark of a span stands: at its instant, or in the middle of its first day. */
function instantOf({ shape, start, end }) {
    if (shape === 'open-start')
        return end - 1;
    return shape === 'instant' ? start : start + Math.min((end - start) / 2, DAY / 2);
}
/** Puts an item on the axis. */
function drawn(item, view) {
    const { span } = item;
    const at = (0, exports.toX)(instantOf(span), view);
    const until = span.life ? Math.min((0, exports.toX)(span.life.until, view), view.width) : at;
    const reach = span.end === Infinity ? view.width : Math.max(bandOf(span, at, view)?.to ?? at, until);
    const before = at < 0 && reach > EDGE;
    const x = before ? EDGE : at;
    const band = bandOf(span, x, view);
    const open = span.life !== undefined && (span.life.standing || (0, exports.toX)(span.life.until, view) > view.width);
    return { item, at, x, before, band, life: until > x + 10 ? { from: x, to: until, open } : null };
}
function bandOf({ shape, start, end }, x, view) {
    if (shape === 'open-start')
        return { from: x - FADE, to: x + SOFT };
    if (shape === 'open-end')
        return { from: x - SOFT, to: x + FADE };
    if (shape !== 'window' && shape !== 'set')
        return null;
    const [from, to] = [(0, exports.toX)(start, view) - SOFT, (0, exports.toX)(end, view) + SOFT];
    return to - from > 4 * SOFT ? { from: Math.max(from, -view.width), to: Math.min(to, 2 * view.width) } : null;
}
//# sourceMappingURL=place.js.map