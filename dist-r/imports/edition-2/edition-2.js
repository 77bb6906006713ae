"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isEdition2 = isEdition2;
exports.fromEdition2 = fromEdition2;
const json_js_1 = require("../json.js");
const words_js_1 = require("./words.js");
const event_js_1 = require("./event.js");
const left_over_js_1 = require("./left-over.js");
const sources_js_1 = require("./sources.js");
/** Whether a file is of the second edition: the words of the first format, and more, with a number of its own. */
function isEdition2(value) {
    return !('format' in value) && value['edition'] === 2;
}
/**
 * A file of the second edition in the words of the second format, which tells an event’s day of today beside its ledger, too;
 * what it is not sure of it leaves for the check to refuse.
 * An edition keeps apart from the roles who utters and who must act, claims beside the citations, positions beside issues,
 * and all its texts by language.
 */
function fromEdition2({ edition: _, dossier, publishers, actors, sources, events, ...rest }) {
    const days = new Map((0, json_js_1.objects)(sources).map(({ slug, publishedOn }) => [slug, publishedOn]));
    const told = (0, json_js_1.eachOf)(events, (event) => (0, event_js_1.eventOf)(event, days));
    return {
        ...rest,
        ...keeping(rest, (0, left_over_js_1.leftOver)(events, new Map((0, json_js_1.objects)(told).map(({ slug, statusChanges }) => [slug, statusChanges])))),
        format: 2,
        dossier: (0, json_js_1.isObject)(dossier) ? dossierOf(dossier) : dossier,
        publishers: (0, sources_js_1.publishersOf)(publishers, sources),
        actors: (0, json_js_1.eachOf)(actors, actorOf),
        sources: (0, json_js_1.eachOf)(sources, (source) => (0, sources_js_1.sourceOf)(source, gradesOf(publishers))),
        events: told,
    };
}
/** What a file keeps beside the record, and with it what is left over of its events. */
function keeping({ kept }, events) {
    if (Object.keys(events).length === 0)
        return {};
    return { kept: (0, json_js_1.isObject)(kept) ? { ...kept, events: { ...events, ...kept['events'] } } : { events } };
}
function dossierOf({ title, titles, sentence, summary, issues, translations, ...rest }) {
    const told = { title: titles ?? title, sentence, summary };
    return {
        ...(0, json_js_1.filled)({ ...rest, sentence: (0, words_js_1.original)(sentence) }),
        title: title ?? (0, words_js_1.original)(titles),
        summary: (0, words_js_1.original)(summary) ?? '',
        ...(0, json_js_1.filled)({ translations: translations ?? byLanguage(told) }),
        ...(0, json_js_1.filled)({ issues: (0, json_js_1.eachOf)(issues, ({ label, labels, ...issue }) => ({ ...issue, labels: labels ?? label })) }),
    };
}
/** What is told by field, by language: all but the language written first. */
function byLanguage(told) {
    const found = {};
    for (const [field, words] of Object.entries(told)) {
        for (const [language, text] of Object.entries((0, words_js_1.others)(words) ?? {})) {
            found[language] = { ...found[language], [field]: text };
        }
    }
    return Object.keys(found).length === 0 ? null : found;
}
function actorOf({ represents, names, aliases, ...rest }) {
    const tenures = (0, json_js_1.eachOf)(represents ?? [], ({ actor, office, offices, ...days }) => (0, json_js_1.filled)({ body: actor, office: office ?? (0, words_js_1.original)(offices), offices: (0, words_js_1.others)(offices), ...days }));
    return { ...(0, json_js_1.filled)(rest), names: names ?? {}, aliases: aliases ?? [], tenures };
}
function gradesOf(publishers) {
    return new Map((0, json_js_1.objects)(publishers).map(({ publisher, name, reliability }) => [publisher ?? name, reliability]));
}
//# sourceMappingURL=edition-2.js.map