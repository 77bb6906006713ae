"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.shorten = shorten;
/**
 * The longest beginning of `text` that fits into `room` pixels, cut between words and ended by "…"; the whole where it
 * fits, and "" where not even the first word does. Scripts without spaces are cut between characters.
 * @example shorten('Second round in Geneva', 16, (text) => text.length) === 'Second round in…'
 */
function shorten(text, room, measure) {
    if (measure(text) <= room)
        return text;
    const cuts = /\s/.test(text.trim()) ? [...text.matchAll(/\s+/g)].map((space) => space.index) : characters(text);
    const fitting = cuts.findLast((cut) => measure(ended(text, cut)) <= room);
    return fitting ? ended(text, fitting) : '';
}
const ended = (text, cut) => `${text.slice(0, cut).replace(/[\s,;:–—-]+$/u, '')}…`;
/** Starts of the characters as a reader sees them; titles without spaces are short. */
const characters = (text) => [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
//# sourceMappingURL=shorten.js.map