"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_ARTICLE = void 0;
exports.readArticle = readArticle;
const read_names_js_1 = require("./names/read-names.js");
const read_text_js_1 = require("./text/read-text.js");
const findings_js_1 = require("./events/findings.js");
const read_dates_js_1 = require("./dates/read-dates.js");
const hear_js_1 = require("./speech/hear.js");
/** In UTF-16 units; what is longer is no article. */
exports.LONGEST_ARTICLE = 100_000;
/**
 * Reads a news text in French or English by rules and the actors' names alone: what it names, dates and quotes, and which
 * events it seems to tell of. Offsets are UTF-16 units of the text given.
 *
 * @throws {RangeError} for a text longer than {@link LONGEST_ARTICLE}
 */
function readArticle({ text, publishedOn, language: given, actors: known }) {
    if (text.length > exports.LONGEST_ARTICLE)
        throw new RangeError(`An article takes at most ${exports.LONGEST_ARTICLE} characters`);
    const heard = (0, hear_js_1.hear)((0, read_dates_js_1.readDates)((0, read_names_js_1.readNames)((0, read_text_js_1.readText)(text, publishedOn, given), known)));
    const { language, paragraphs, sentences, quotations, mentions, dates, newActors, utterances } = heard;
    const speakers = new Map(utterances.flatMap(({ quotations: own, speaker }) => own.map((quotation) => [quotation, speaker])));
    const read = quotations.map((quotation) => ({
        start: quotation.start,
        end: quotation.end,
        text: text.slice(quotation.inner.start, quotation.inner.end),
        speaker: speakers.get(quotation) ?? null,
    }));
    const findings = (0, findings_js_1.findingsIn)(heard);
    const acting = new Set(findings.flatMap(({ participations }) => participations.map(({ actorId }) => actorId)));
    const isOffered = ({ type, id }) => type === 'person' || acting.has(id) || !heard.newActors.some((each) => each.id === id);
    return {
        ...{ language, paragraphs, sentences, dates, findings },
        newActors: newActors.filter(isOffered),
        // A body that is only mentioned is nobody whom somebody would record.
        mentions: mentions.filter(({ actor }) => isOffered(actor)),
        quotations: read,
    };
}
//# sourceMappingURL=read-article.js.map