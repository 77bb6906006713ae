"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.otherNames = otherNames;
const folded_js_1 = require("../folded.js");
const countries_js_1 = require("../places/countries.js");
const ar_js_1 = require("../places/called/ar.js");
const fa_js_1 = require("../places/called/fa.js");
const towns_js_1 = require("../places/towns.js");
/** Languages in which somebody may look for a country, beside English and French. */
const LANGUAGES = ['ar', 'de', 'es', 'fa', 'he', 'it', 'ja', 'ko', 'pt', 'ru', 'tr', 'uk', 'zh'];
/** Made at its first use: it takes some milliseconds. */
let others;
/** What the place of this name (folded) is called in English and French beside it: `Muscat` of “mascate” and “مسقط”, `Oman` of “阿曼”. */
function otherNames(text) {
    others ??= byName();
    return [...(others.get(text) ?? [])];
}
function byName() {
    const made = new Map();
    const add = (names, called) => {
        for (const name of new Set([...names].map(folded_js_1.folded))) {
            const known = made.get(name) ?? new Set();
            for (const other of called)
                if ((0, folded_js_1.folded)(other) !== name)
                    known.add(other);
            made.set(name, known);
        }
    };
    for (const { names } of towns_js_1.TOWNS)
        add(names, names);
    for (const [english, name] of [ar_js_1.AR, fa_js_1.FA].flatMap(Object.entries))
        add([name], [english]);
    const elsewhere = LANGUAGES.map((tag) => new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }));
    for (const code of countries_js_1.COUNTRIES.keys()) {
        const here = (0, countries_js_1.namesOfCountry)(code);
        add([...here, ...elsewhere.flatMap((names) => names.of(code) ?? [])], here);
    }
    return made;
}
//# sourceMappingURL=other-names.js.map