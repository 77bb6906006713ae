"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compiled = compiled;
const calendars_js_1 = require("../ops/calendars.js");
const pattern_js_1 = require("./pattern.js");
function compiled(lexicon) {
    const rules = new Map(Object.entries(lexicon.grammar).map(([category, each]) => [
        category,
        each.map(([text, means, given = {}]) => ({ pattern: (0, pattern_js_1.patternOf)(text, lexicon), means, given })),
    ]));
    const words = wordsOf(lexicon);
    const literals = [...rules.values()].flatMap((each) => each.flatMap(({ pattern }) => pattern.literals));
    const named = [...words.values()].flatMap((each) => [...each.keys()]);
    return { lexicon, rules, words, vocabulary: new Set([...literals, ...named]) };
}
function wordsOf({ months, solarMonths = [], weekdays, seasons, units, fold = (text) => text, }) {
    const numbered = (names, start = 1) => new Map(names.flatMap((row, index) => fold(row)
        .split('|')
        .map((name) => [name, index + start])));
    const named = Object.entries(units).flatMap(([unit, names]) => fold(names)
        .split('|')
        .map((name) => [name, unit]));
    return new Map([
        ['month', new Map([...numbered(months), ...numbered(solarMonths, calendars_js_1.SOLAR_MONTHS + 1)])],
        ['weekday', numbered(weekdays)],
        ['season', numbered(seasons, 21)],
        ['unit', new Map(named)],
    ]);
}
//# sourceMappingURL=compiled.js.map