"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.outlined = outlined;
const drawing_js_1 = require("../../domain/timeline/picture/drawing.js");
const runs_js_1 = require("../../domain/timeline/picture/runs.js");
const faces_js_1 = require("./faces.js");
/** A line of text as the outlines of its letters, as long as it was laid out: whoever draws them needs no font. */
function outlined({ x, y, text, size, weight, face, fill, width, of }) {
    const faces = (0, faces_js_1.facesOf)({ face, weight });
    const runs = (0, runs_js_1.runsOf)(text, faces) ?? (0, runs_js_1.runsOf)(withoutUnknown(text, faces), faces) ?? [];
    const placed = runs.flatMap(({ text: piece, font }) => glyphsOf(piece, font));
    const ends = placed.map(({ advance }) => advance);
    const natural = ends.reduce((sum, advance) => sum + advance, 0) * size;
    const fit = natural > 0 ? width / natural : 1;
    let pen = 0;
    const d = placed.map(({ glyph, em, right, up, advance }) => {
        const drawn = glyph.path.scale(em * size * fit, -em * size).translate((pen + right) * size * fit, -up * size);
        pen += advance;
        return drawn.toSVG();
    });
    return (0, drawing_js_1.path)(d.join(''), { fill, at: { x, y, scale: 1 }, ...(of !== undefined && { of }) });
}
/** Letters from left to right; where each stands, and how far it reaches, in ems. */
function glyphsOf(text, { file }) {
    const em = 1 / file.unitsPerEm;
    const { glyphs, positions } = file.layout(text);
    return glyphs.map((glyph, n) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[n] ?? {};
        return { glyph, em, right: xOffset * em, up: yOffset * em, advance: xAdvance * em };
    });
}
/** Of scripts that no font of ours has, a question mark for each letter. */
function withoutUnknown(text, faces) {
    return Array.from(text, (character) => {
        if (SILENT.test(character) || faces.some((one) => one.has(character)))
            return character;
        return /\p{M}/u.test(character) ? '' : '?';
    }).join('');
}
/** Spaces, and what only tells the direction: they are made into what all fonts have. */
const SILENT = /[\u2000-\u206f\ufeff]/;
//# sourceMappingURL=outlined.js.map