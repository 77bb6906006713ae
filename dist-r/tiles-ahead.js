"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tilesAhead = tilesAhead;
const asked_ahead_js_1 = require("./asked-ahead.js");
const first_questions_js_1 = require("./domain/first-questions.js");
const first_tiles_js_1 = require("./domain/timeline/first-tiles.js");
const window_js_1 = require("./domain/timeline/layout/window.js");
const opening_js_1 = require("./domain/timeline/opening.js");
const language_of_js_1 = require("./language-of.js");
/**
 * `<link>` elements by which the browser asks for what a timeline draws first while the script still comes, letter for letter as that will
 * ask: which tiles these are hangs on how far the dossier reaches, and on the width of the screen. As readers see it who are not signed in.
 */
async function tilesAhead(spans, request, path, now) {
    const opened = (0, first_questions_js_1.firstTimeline)(path, new URL(request.url, 'http://localhost').searchParams);
    if (!opened)
        return [];
    const { dossier, narrowest, all } = opened;
    const span = await spans.span({ dossier: [dossier] }, { seesDrafts: false });
    if (span.from === null || span.to === null)
        return [];
    const extent = { from: new Date(span.from), to: new Date(span.to) };
    const { from, to } = (all ? null : (0, opening_js_1.openingOf)(span)) ?? (0, window_js_1.wholeWindow)(extent, now);
    const lang = (0, language_of_js_1.languageOf)(request);
    return (0, first_tiles_js_1.firstTiles)({ from: from.getTime(), to: to.getTime() }, narrowest).flatMap(({ least, most, step, tiles }) => {
        const media = `(min-width: ${least}px)${most === null ? '' : ` and (max-width: ${most}px)`}`;
        return tiles.map((tile) => {
            const asked = new URLSearchParams({ dossier, step: `${step}`, tile: `${tile}`, lang });
            return (0, asked_ahead_js_1.linkTo)(`/api/timeline/tile?${asked.toString()}`, `media="${media}" ${asked_ahead_js_1.LAST}`);
        });
    });
}
//# sourceMappingURL=tiles-ahead.js.map