"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOf = findingsOf;
const read_article_js_1 = require("../domain/article/read-article.js");
const find_similar_js_1 = require("../domain/duplicates/find-similar.js");
const edtf_js_1 = require("../domain/time/edtf.js");
/** What an article tells, each finding with the known events that it may be. */
function findingsOf({ known, ...article }) {
    const read = (0, read_article_js_1.readArticle)(article);
    const findings = read.findings.map((event) => ({ ...copyOf(event), similar: similarTo(event, known) }));
    return answer(read, article.actors, findings);
}
function similarTo(event, known) {
    const { earliest, latest } = (0, edtf_js_1.parseEdtf)(event.when, event.timezone);
    const candidate = { ...event, earliest, latest, actors: event.participations.map(({ actorId }) => actorId) };
    return (0, find_similar_js_1.findSimilar)(candidate, known).map(({ event: { id, ref, title, when }, reasons }) => ({
        id,
        ref,
        title,
        when,
        reasons: [...reasons],
    }));
}
function answer(read, actors, findings) {
    const named = new Set([
        ...read.mentions.map(({ actor }) => actor.id),
        ...findings.flatMap(({ participations }) => participations.map(({ actorId }) => actorId)),
    ]);
    return {
        language: read.language,
        actors: actors.filter(({ id }) => named.has(id)).map(({ id, slug, name, type }) => ({ id, slug, name, type })),
        newActors: read.newActors.map((actor) => ({ ...actor })),
        mentions: read.mentions.map(({ start, end, actor }) => ({ start, end, actorId: actor.id })),
        dates: read.dates.map(({ start, end, words, when, rule }) => ({ start, end, words, when, rule })),
        quotations: read.quotations.map(({ start, end, text, speaker }) => ({
            start,
            end,
            text,
            speakerId: speaker?.actor?.id ?? null,
            speaker: speaker?.words ?? null,
            reason: speaker?.reason ?? null,
        })),
        findings,
    };
}
function copyOf(event) {
    const { participations, citations, details, links, reasons, vote, ...rest } = event;
    return {
        ...rest,
        vote: vote && { ...vote },
        participations: [...participations],
        citations: [...citations],
        details: [...details],
        links: [...links],
        reasons: [...reasons],
    };
}
//# sourceMappingURL=findings-of.js.map