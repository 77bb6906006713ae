"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.scriptsOf = exports.SCRIPTS = void 0;
/**
 * The scripts that the fonts of pictures are cut by, after the ranges of Fontsource, each with the characters it is there for: only what a
 * picture says is loaded. The first that has a character draws it.
 */
exports.SCRIPTS = {
    latin: /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/,
    'latin-ext': /[\u0100-\u02ba\u02bd-\u02c5\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113]/,
    // With what keeps letters apart or joins them, which Persian words have.
    arabic: /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c\ufb50-\ufdff\ufe70-\ufefc]|\u200d/,
    cyrillic: /[\u0400-\u045f\u0490\u0491\u2116]/,
    greek: /[\u0370-\u03ff]/,
    vietnamese: /[\u1ea0-\u1ef9]/,
    devanagari: /[\u0900-\u097f]/,
};
/** Those that a text is written in. */
const scriptsOf = (text) => Object.keys(exports.SCRIPTS).filter((script) => exports.SCRIPTS[script].test(text));
exports.scriptsOf = scriptsOf;
//# sourceMappingURL=scripts.js.map