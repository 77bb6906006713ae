"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.svgOf = svgOf;
exports.fadesOf = fadesOf;
exports.shapeOf = shapeOf;
const escaped_html_js_1 = require("../../escaped-html.js");
const drawing_js_1 = require("./drawing.js");
const palette_js_1 = require("./palette.js");
/** A drawing as an SVG file that needs nothing beside it: whatever font it is shown in, each text is as long as it was laid out. */
function svgOf({ width, height, scale, title, shapes }, families) {
    const [inside, outside] = [`${(0, drawing_js_1.n)(width / scale)} ${(0, drawing_js_1.n)(height / scale)}`, `width="${(0, drawing_js_1.n)(width)}" height="${(0, drawing_js_1.n)(height)}"`];
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" ${outside} viewBox="0 0 ${inside}" role="img">`,
        `<title>${(0, escaped_html_js_1.escapedHtml)(title)}</title>`,
        fadesOf(shapes, asItIs),
        `<rect width="100%" height="100%" fill="${palette_js_1.PALETTE.paper}"/>`,
        ...shapes.map((shape) => shapeOf(shape, families, asItIs)),
        '</svg>\n',
    ].join('\n');
}
const asItIs = (colour) => colour;
/** What the bands among shapes are filled by, to stand before them. */
function fadesOf(shapes, ink) {
    const bands = shapes.filter((shape) => shape.kind === 'band').map((band) => [gradientId(band), band]);
    return `<defs>${[...new Map(bands).values()].map((band) => gradient(band, ink)).join('')}</defs>`;
}
/** One shape as an element of SVG. */
function shapeOf(shape, families, ink) {
    if (shape.kind === 'text')
        return textElement(shape, families, ink);
    if (shape.kind === 'path')
        return pathElement(shape, ink);
    const { x, y, width, height } = shape;
    return `<rect x="${(0, drawing_js_1.n)(x)}" y="${(0, drawing_js_1.n)(y)}" width="${(0, drawing_js_1.n)(width)}" height="${(0, drawing_js_1.n)(height)}" fill="url(#${gradientId(shape)})"/>`;
}
function pathElement({ d, fill, stroke, width, opacity, at }, ink) {
    const moved = at.x !== 0 || at.y !== 0 || at.scale !== 1;
    const place = moved ? ` transform="translate(${(0, drawing_js_1.n)(at.x)} ${(0, drawing_js_1.n)(at.y)}) scale(${at.scale})"` : '';
    const pen = stroke === null ? '' : ` stroke="${ink(stroke)}" stroke-width="${width}" stroke-linejoin="round"`;
    return `<path d="${d}" fill="${fill === null ? 'none' : ink(fill)}"${pen}${opacity === 1 ? '' : ` opacity="${opacity}"`}${place}/>`;
}
function textElement({ x, y, text, size, weight, face, fill, width }, families, ink) {
    const isLeft = (0, drawing_js_1.runsLeft)(text);
    // Said also where it is the usual: a picture within a page takes that of the page.
    const way = ` direction="${isLeft ? 'rtl' : 'ltr'}"`;
    const look = `font-family="${(0, escaped_html_js_1.escapedHtml)(families[face])}" font-size="${size}" font-weight="${weight}" fill="${ink(fill)}"`;
    const fitted = `textLength="${(0, drawing_js_1.n)(width)}" lengthAdjust="spacingAndGlyphs" unicode-bidi="isolate"`;
    return `<text x="${(0, drawing_js_1.n)(isLeft ? x + width : x)}" y="${(0, drawing_js_1.n)(y)}" ${look} ${fitted}${way}>${(0, escaped_html_js_1.escapedHtml)(text)}</text>`;
}
/** Bands that fade alike in one colour share what fills them. */
function gradientId({ fill, fadeIn, fadeOut, width }) {
    return `band-${fill.slice(1)}-${Math.round((fadeIn / width) * 100)}-${Math.round((fadeOut / width) * 100)}`;
}
function gradient(band, ink) {
    const { fill, fadeIn, fadeOut, width } = band;
    const stops = [
        ...(fadeIn > 0 ? [[0, 0]] : []),
        [fadeIn / width, 1],
        [1 - fadeOut / width, 1],
        ...(fadeOut > 0 ? [[1, 0]] : []),
    ];
    const told = stops.map(([at, opacity]) => `<stop offset="${(0, drawing_js_1.n)(at)}" stop-color="${ink(fill)}" stop-opacity="${opacity}"/>`);
    return `<linearGradient id="${gradientId(band)}">${told.join('')}</linearGradient>`;
}
//# sourceMappingURL=svg-of.js.map