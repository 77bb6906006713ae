"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bodiesIn = bodiesIn;
const fold_js_1 = require("../text/fold.js");
const outside_js_1 = require("../text/outside.js");
const spans_js_1 = require("../text/spans.js");
const peoples_js_1 = require("./peoples.js");
const MOST = 12;
/**
 * Bodies and armed groups that decide or act in the text and are none of the actors: capitalised words with a noun of bodies among them, or
 * beside what says that they fight, which a verb follows or "by" stands before. Whoever is only mentioned is none.
 */
function bodiesIn(text, outside, mentions, { bodies, groups, armed, openers, acts, by }, taken) {
    const found = new Map();
    const named = [...text.matchAll(bodies), ...text.matchAll(groups)].sort((a, b) => a.index - b.index);
    for (const match of named) {
        if (found.size === MOST)
            break;
        // Of `M23 rebels` and `the armed group M23` the name is a part.
        const written = match.groups?.['name'] ?? match.groups?.['named'] ?? match[0];
        const start = match.index + match[0].indexOf(written);
        const [nameEnd, end] = [start + written.length, match.index + match[0].length];
        const name = written.replace(/\s+/g, ' ');
        if (match.groups && ((0, peoples_js_1.isPeople)((0, fold_js_1.fold)(name)) || openers.has((0, fold_js_1.fold)(name))))
            continue;
        if (outside.charAt(start) === outside_js_1.BLANK || found.has((0, fold_js_1.fold)(name)))
            continue;
        if (mentions.some((mention) => mention.kind !== 'people' && (0, spans_js_1.overlaps)(mention, { start, end: nameEnd })))
            continue;
        const acting = acts.test(outside.slice(end, end + REACH)) || by.test(outside.slice(Math.max(0, match.index - 12), match.index));
        if (!acting)
            continue;
        found.set((0, fold_js_1.fold)(name), {
            id: `new-${taken + found.size + 1}`,
            name,
            type: match.groups || armed.test(name) ? 'armed_group' : 'organisation',
            office: null,
            country: countryBeside(outside, start, end),
            bodyId: null,
            passage: { start, end: nameEnd },
        });
    }
    return [...found.values()];
}
const REACH = 70;
const BESIDE = 24;
/** `Nigeria’s Senate`, `le Parlement grec`, `the Greek Parliament`. */
function countryBeside(outside, start, end) {
    const before = /([a-z.-]+)(?:'s?)? $/.exec(outside.slice(Math.max(0, start - BESIDE), start))?.[1];
    const after = /^ (?:de |du |d'|of )?(?:la |l'|the )?([a-z-]+)/.exec(outside.slice(end, end + BESIDE))?.[1];
    return [before, after].map((word) => (word ? (0, peoples_js_1.countryOfWord)(word) : null)).find((code) => code !== null) ?? null;
}
//# sourceMappingURL=new-bodies.js.map