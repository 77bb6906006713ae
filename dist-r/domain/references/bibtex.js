"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bibtexEntry = bibtexEntry;
exports.bibtex = bibtex;
exports.notes = notes;
/** Signs that mean something to TeX. Braces become words: BibTeX counts them even behind a backslash. */
const TEX = {
    '\\': '\\textbackslash{}',
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    ...{ $: '\\$', '&': '\\&', '#': '\\#', _: '\\_', '%': '\\%' },
    ...{ '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
};
const KINDS = { article: 'article', book: 'book' };
/**
 * A document as an entry of BibTeX (as biblatex reads it, in UTF-8): its key is its slug. `said` is noted with it.
 *
 * @example bibtexEntry(source) // '@article{bbc-2026-02-06,\n  title = {…},\n  …\n}\n'
 */
function bibtexEntry(source, said = []) {
    const { slug, kind, title, publisher, publishedOn, accessedOn, language, url, citation } = source;
    const day = publishedOn !== null && /^\d{4}(-\d\d){0,2}$/.test(publishedOn) ? publishedOn : null;
    return bibtex(KINDS[kind] ?? 'misc', slug, {
        title,
        [kind === 'article' ? 'journal' : 'publisher']: publisher,
        date: day,
        year: day?.slice(0, 4) ?? null,
        note: notes([citation, day === null ? publishedOn : null, ...said]),
        url,
        urldate: url === null ? null : accessedOn,
        langid: language,
    });
}
/** An entry of these fields, in their order; those that are null are left out. */
function bibtex(type, key, fields) {
    const lines = Object.entries(fields).flatMap(([name, value]) => value === null ? [] : [`  ${name} = {${written(name, value)}},\n`]);
    return `@${type}{${key},\n${lines.join('')}}\n`;
}
/** What is noted, one thing after the other; null where nothing is. */
function notes(said) {
    const known = said.filter((text) => text !== null);
    return known.length === 0 ? null : known.join('; ');
}
function written(name, value) {
    if (name === 'url')
        return address(value);
    // Doubled: the letters stay as they are, capitals included.
    return name === 'title' ? `{${tex(value)}}` : tex(value);
}
function tex(text) {
    return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').replaceAll(/[\\{}$&#_%~^]/g, (sign) => TEX[sign] ?? sign);
}
/** Stands as it is, but for what would end the field. */
function address(url) {
    return url.replaceAll(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
}
//# sourceMappingURL=bibtex.js.map