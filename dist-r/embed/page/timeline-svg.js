"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.timelineSvg = timelineSvg;
const markup_js_1 = require("../../common/markup.js");
const drawing_js_1 = require("../../domain/timeline/picture/drawing.js");
const palette_js_1 = require("../../domain/timeline/picture/palette.js");
const svg_of_js_1 = require("../../domain/timeline/picture/svg-of.js");
const FAMILIES = { sans: 'var(--sans)', serif: 'var(--serif)' };
/** The least that a finger or a pointer has to hit, in pixels. */
const TARGET = 24;
/**
 * A timeline within a page: in the colours of that page, each event a link. Whoever hears it has the list, so it is hidden from them,
 * and no key stops in it, until a script makes one thing of it.
 */
function timelineSvg({ width, height, title, shapes }, nameOf) {
    const written = (of) => of.map((shape) => (0, svg_of_js_1.shapeOf)(shape, FAMILIES, palette_js_1.asStyled)).join('');
    const events = new Map();
    for (const shape of shapes) {
        if (shape.of !== undefined)
            events.set(shape.of, [...(events.get(shape.of) ?? []), shape]);
    }
    const inside = [
        (0, svg_of_js_1.fadesOf)(shapes, palette_js_1.asStyled),
        written(shapes.filter(({ of }) => of === undefined)),
        ...[...events].map(([id, own]) => linked(nameOf(id), own, written(own))),
    ].join('\n');
    return (0, markup_js_1.html) `<svg
    class="timeline"
    viewBox="0 0 ${(0, drawing_js_1.n)(width)} ${(0, drawing_js_1.n)(height)}"
    width="${(0, drawing_js_1.n)(width)}"
    height="${(0, drawing_js_1.n)(height)}"
    aria-hidden="true"
    data-name="${title}"
  >
    ${new markup_js_1.Markup(inside)}
  </svg>`;
}
function linked({ address, name, ref, chosen }, shapes, drawn) {
    const targets = [...shapes.filter(isPath).slice(0, 1).map(aroundMark), ...shapes.filter(isText).map(aroundText)];
    return (0, markup_js_1.html) `<a
    class="event"
    href="${address}"
    target="_blank"
    rel="noopener"
    tabindex="-1"
    aria-label="${name}"
    data-event="${ref}"
    ${chosen ? new markup_js_1.Markup('data-chosen=""') : ''}
    >${new markup_js_1.Markup(targets.join('') + drawn)}</a
  >`.html;
}
const isPath = (shape) => shape.kind === 'path';
const isText = (shape) => shape.kind === 'text';
/** Marks are drawn in a box of 16 by 16. */
function aroundMark({ at }) {
    const middle = 8 * at.scale;
    return target(at.x + middle - TARGET / 2, at.y + middle - TARGET / 2, TARGET, TARGET, 'mark');
}
function aroundText({ x, y, width, size }) {
    return target(x - 3, y - size, width + 6, size * 1.4, 'label');
}
function target(x, y, width, height, of) {
    return `<rect class="${of}" x="${(0, drawing_js_1.n)(x)}" y="${(0, drawing_js_1.n)(y)}" width="${(0, drawing_js_1.n)(width)}" height="${(0, drawing_js_1.n)(height)}" rx="4"/>`;
}
//# sourceMappingURL=timeline-svg.js.map