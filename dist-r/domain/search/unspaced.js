"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNSPACED = void 0;
exports.unspacedRuns = unspacedRuns;
exports.pairs = pairs;
/** Letters of scripts that write no spaces, from–to: Thai and Lao, Khmer, Japanese kana, Chinese characters. */
exports.UNSPACED = [
    [0x0e00, 0x0eff],
    [0x1780, 0x17ff],
    [0x2e80, 0x2fdf],
    [0x3005, 0x3007],
    [0x3021, 0x3029],
    [0x3040, 0x30ff],
    [0x31f0, 0x31ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
    [0x20000, 0x3ffff],
];
const RUN = new RegExp(`[${exports.UNSPACED.map((ends) => ends.map((end) => `\\u{${end.toString(16)}}`).join('-')).join('')}]+`, 'gu');
/** The runs of such letters in a text: their words cannot be told apart. */
function unspacedRuns(text) {
    return text.match(RUN) ?? [];
}
/** Each letter of a run with the one after it, as they are kept of a text; a single letter by itself. */
function pairs(run) {
    const letters = [...run];
    return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
//# sourceMappingURL=unspaced.js.map