"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foundWords = foundWords;
const attached_forms_js_1 = require("../domain/search/attached-forms.js");
const understand_query_js_1 = require("../domain/search/understand-query.js");
const unspaced_js_1 = require("../domain/search/unspaced.js");
const look_up_words_js_1 = require("./look-up-words.js");
/** What `q` asks for, with the stems of its words and whomever they name in any spelling; as of `knownOn`, by names of that day. */
async function foundWords(database, q, now, knownOn) {
    const { terms, days } = (0, understand_query_js_1.understandQuery)(q, knownOn ?? now.toISOString().slice(0, 10));
    const texts = terms.flatMap(({ parts, names }) => [...parts.map(({ text }) => text), ...names]);
    const lookUp = await (0, look_up_words_js_1.lookUpWords)(database, [...new Set(texts)], knownOn);
    const marked = terms.flatMap((term) => markedBy(term, lookUp));
    return { terms: terms.flatMap((term) => foundTerm(term, lookUp)), days, marked: [...new Set(marked)] };
}
function foundTerm({ parts, marks, names, days }, lookUp) {
    const words = all(parts.map((part) => partQuery(part, lookUp)));
    const query = any([words, ...marks.map(lexeme), ...names.map((name) => lookUp(name).written)]);
    const inside = parts.find(({ text }) => (0, unspaced_js_1.unspacedRuns)(text.normalize('NFKD')).some((run) => [...run].length > 2));
    return query === '' ? [] : [{ query, inside: inside && names.length === 0 ? inside.text : null, days }];
}
function partQuery({ text, quoted }, lookUp) {
    const runs = (0, unspaced_js_1.unspacedRuns)(text.normalize('NFKD'));
    if (runs.length > 0)
        return all(runs.flatMap(pairQueries));
    const { written, stems, spelt, alike, issues } = lookUp(text);
    if (quoted)
        return written;
    const marks = [...spelt.map((id) => `actor:${id}`), ...issues.map((slug) => `issue:${slug}`)];
    const attached = (0, attached_forms_js_1.attachedForms)(text).map((form) => `${lexeme(form)}:*`);
    return any([written, ...[...stems, ...alike, ...marks].map(lexeme), ...attached]);
}
/** The letters of a run by pairs; a single one begins a pair. */
function pairQueries(run) {
    const single = [...run].length === 1;
    return (0, unspaced_js_1.pairs)(run).map((pair) => `${lexeme(`2:${pair}`)}${single ? ':*' : ''}`);
}
function markedBy({ parts, names }, lookUp) {
    const meant = parts.flatMap(({ text, quoted }) => {
        const { stems, alike } = lookUp(text);
        return quoted ? [text] : [text, ...(0, attached_forms_js_1.attachedForms)(text), ...alike, ...stems.map((stem) => stem.slice('fr:'.length))];
    });
    return [...meant, ...names];
}
function lexeme(text) {
    return `'${text.replace(/['\\]/g, '$&$&')}'`;
}
function all(queries) {
    return joined(queries, ' & ');
}
function any(queries) {
    return joined(queries, ' | ');
}
function joined(queries, by) {
    const some = [...new Set(queries)].filter((query) => query !== '');
    return some.length > 1 ? `(${some.join(by)})` : (some[0] ?? '');
}
//# sourceMappingURL=found-words.js.map