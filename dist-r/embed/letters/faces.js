"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.facesOf = facesOf;
const node_fs_1 = require("node:fs");
const fontkit_1 = require("fontkit");
const scripts_js_1 = require("../../domain/timeline/picture/scripts.js");
/** The fonts in which a type is drawn, the first that has a character before the others. Noto, cut by scripts; each is read when first needed. */
function facesOf({ face, weight }) {
    const sans = weight === 400 ? 'sans400' : 'sans600';
    // What the serif has no letters for stands in the sans, bold.
    return face === 'serif' ? [...inStyle('serif700'), ...inStyle('sans600')] : inStyle(sans);
}
const FILES = {
    latin: {
        sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff'),
        sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff'),
        serif700: require.resolve('@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff'),
    },
    'latin-ext': {
        sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff'),
        sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff'),
        serif700: require.resolve('@fontsource/noto-serif/files/noto-serif-latin-ext-700-normal.woff'),
    },
    arabic: {
        sans400: require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff'),
        sans600: require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff'),
    },
    cyrillic: {
        sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff'),
        sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff'),
    },
    greek: {
        sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff'),
        sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff'),
    },
    vietnamese: {
        sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff'),
        sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff'),
    },
    devanagari: {
        sans400: require.resolve('@fontsource/noto-sans/files/noto-sans-devanagari-400-normal.woff'),
        sans600: require.resolve('@fontsource/noto-sans/files/noto-sans-devanagari-600-normal.woff'),
    },
};
const read = new Map();
function inStyle(style) {
    return Object.entries(FILES).flatMap(([script, { [style]: path }]) => path === undefined ? [] : [faceOf(scripts_js_1.SCRIPTS[script], path)]);
}
function faceOf(of, path) {
    const file = () => {
        const known = read.get(path) ?? (0, fontkit_1.create)((0, node_fs_1.readFileSync)(path));
        read.set(path, known);
        return known;
    };
    return {
        // Whether the script has it is known without the file.
        has: (character) => of.test(character) && file().hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
        get file() {
            return file();
        },
    };
}
//# sourceMappingURL=faces.js.map