"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPhrase = readPhrase;
exports.wordsOfDates = wordsOfDates;
const found_js_1 = require("../found.js");
const arabic_js_1 = require("../lexicon/ar/arabic.js");
const english_js_1 = require("../lexicon/en/english.js");
const french_js_1 = require("../lexicon/fr/french.js");
const persian_js_1 = require("../lexicon/fa/persian.js");
const operations_js_1 = require("../ops/operations.js");
const rules_js_1 = require("../rules.js");
const chart_js_1 = require("./chart.js");
const compiled_js_1 = require("./compiled.js");
const meaning_js_1 = require("./meaning.js");
const prefixes_js_1 = require("./prefixes.js");
const tokens_js_1 = require("./tokens.js");
const weeks_js_1 = require("./weeks.js");
const LEXICONS = { en: english_js_1.ENGLISH, fr: french_js_1.FRENCH, ar: arabic_js_1.ARABIC, fa: persian_js_1.PERSIAN };
const MOST_WORDS = 24;
/** The days that a phrase means by the grammar of its language; null when it has no such phrase. */
function readPhrase(phrase, context) {
    const grammar = grammarOf(context.language);
    const isOpen = grammar.lexicon.openEnded.test(phrase);
    return charted(phrase, grammar, context) ?? (isOpen ? (0, found_js_1.run)('no-end', context.saidOn, null) : null);
}
function charted(phrase, grammar, context) {
    const tokens = (0, prefixes_js_1.apart)((0, tokens_js_1.tokensOf)(phrase, grammar.lexicon), grammar);
    if (tokens.length === 0 || tokens.length > MOST_WORDS)
        return null;
    if (tokens.some(({ text, kind }) => kind === 'word' && !grammar.vocabulary.has(text)))
        return null;
    const start = (0, weeks_js_1.weekStart)(grammar.lexicon.weeks, context.timezone);
    const value = (0, meaning_js_1.meaningOf)(new chart_js_1.Chart(tokens, grammar).read('date'), { ...context, weekStart: start }, operations_js_1.OPERATIONS);
    return value !== null && typeof value === 'object' && 'when' in value ? ruledBy(value, start) : null;
}
/** A rule that names the days of a week says Monday to Sunday: where weeks begin otherwise, it is another. */
function ruledBy(found, start) {
    const local = `${found.rule}-local`;
    return start !== weeks_js_1.MONDAY && (0, rules_js_1.isRule)(local) ? { ...found, rule: local } : found;
}
/** The words that dates are said with: all of them, and those without which, or another such, nothing is a date. */
function wordsOfDates(language) {
    const made = vocabularies.get(language);
    if (made)
        return made;
    const { vocabulary, words, lexicon } = grammarOf(language);
    const numbers = [...lexicon.cardinals.keys(), ...lexicon.ordinals.keys()].flatMap((number) => number.split(' '));
    const named = ['month', 'weekday', 'season', 'unit'].flatMap((category) => [...(words.get(category)?.keys() ?? [])]);
    const today = { saidOn: { year: 2024, month: 5, day: 15 }, language, facing: 'nearest', timezone: null };
    const isDate = (phrase) => readPhrase(phrase, today) !== null;
    const alone = [...vocabulary].filter((word) => /^\p{L}{4,}/u.test(word) && (isDate(word) || (THIS[language] ?? []).some((lead) => isDate(`${lead} ${word}`))));
    const found = { all: new Set([...vocabulary, ...numbers]), anchors: new Set([...named, ...alone]) };
    vocabularies.set(language, found);
    return found;
}
/** Before parts of the day, which are a date with them alone. */
const THIS = {
    en: ['this'],
    fr: ['ce', 'cet', 'cette', 'dans la'],
};
const vocabularies = new Map();
const ready = new Map();
/** Made when it is first needed: who reads French alone needs no English. */
function grammarOf(language) {
    const made = ready.get(language) ?? (0, compiled_js_1.compiled)(LEXICONS[language]);
    ready.set(language, made);
    return made;
}
//# sourceMappingURL=reader.js.map