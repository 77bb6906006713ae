"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.publishersIn = publishersIn;
exports.columnsOf = columnsOf;
exports.agenciesOf = agenciesOf;
const published_on_js_1 = require("../domain/evidence/published-on.js");
const language_tag_js_1 = require("../domain/language-tag.js");
/** Every publisher that it names. */
function publishersIn({ publisher, agencies = [], textOf }) {
    return [publisher, ...agencies, textOf].flatMap((name) => (name == null ? [] : [name.trim()]));
}
/** The columns of what is given; what is left out stays undefined. */
function columnsOf(input, named) {
    const { slug: _, publisher, agencies: __, textOf, publishedOn, archivedAt, language, ...plain } = input;
    const broughtOutBy = publisher === undefined ? undefined : named(publisher.trim());
    return {
        ...plain,
        ...(language !== undefined && { language: language ?? language_tag_js_1.UNDETERMINED }),
        ...(broughtOutBy && { publisherId: broughtOutBy.id, publisher: broughtOutBy.name }),
        ...(textOf !== undefined && { textOfId: textOf === null ? null : named(textOf.trim()).id }),
        ...(publishedOn !== undefined && {
            publishedText: publishedOn,
            publishedOn: publishedOn === null ? null : (0, published_on_js_1.lastPublishedDay)(publishedOn),
        }),
        ...(archivedAt !== undefined && { archivedAt: archivedAt === null ? null : new Date(archivedAt) }),
    };
}
/** The wires that a source carries, each once. */
function agenciesOf(sourceId, agencies, named) {
    const ids = [...new Set(agencies.map((name) => named(name.trim()).id))];
    return ids.map((publisherId, ordinal) => ({ sourceId, publisherId, ordinal }));
}
//# sourceMappingURL=source-columns.js.map