"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cslItem = cslItem;
exports.dateOf = dateOf;
const TYPES = {
    article: 'article-newspaper',
    post: 'post',
    broadcast: 'broadcast',
    document: 'document',
    book: 'book',
    interview: 'interview',
};
/** Kinds whose publisher is what they stand in. */
const CONTAINED = ['article', 'post', 'broadcast', 'interview'];
/** A document as programs that manage references read it; what is a page and nothing else is a `webpage`. */
function cslItem(source) {
    const { slug, kind, title, publisher, publishedOn, accessedOn, language, url, citation, archiveUrl } = source;
    return {
        id: slug,
        type: TYPES[kind] ?? 'webpage',
        title,
        [CONTAINED.includes(kind) ? 'container-title' : 'publisher']: publisher,
        ...(publishedOn !== null && { issued: dateOf(publishedOn) }),
        ...(accessedOn !== null && { accessed: dateOf(accessedOn) }),
        ...(language !== null && { language }),
        ...(url !== null && { URL: url }),
        ...(citation !== null && { note: citation }),
        ...(archiveUrl !== null && { archive_location: archiveUrl }),
    };
}
/** A day, a month or a year by its parts; what is less exact as it is written. */
function dateOf(edtf) {
    return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? { 'date-parts': [edtf.split('-').map(Number)] } : { raw: edtf };
}
//# sourceMappingURL=csl.js.map