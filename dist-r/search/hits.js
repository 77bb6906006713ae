"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dayHit = dayHit;
exports.actorHit = actorHit;
exports.placeHit = placeHit;
exports.eventHit = eventHit;
exports.quoteHit = quoteHit;
exports.sourceHit = sourceHit;
const marked_text_js_1 = require("../domain/search/marked-text.js");
const plain_rules_js_1 = require("../domain/time/said/plain-rules.js");
const PLAIN = { snippet: null, when: null, kind: null, dossier: null, read: null };
const marked = (text, sought) => (0, marked_text_js_1.markedText)(text, sought)?.html ?? null;
/** Days with how they were read against a day, where they were said in words. */
function dayHit({ first, last, words, rule }, on) {
    const days = first === last ? first : `${first}/${last}`;
    const read = (0, plain_rules_js_1.isPlainRule)(rule) ? null : { words, rule, on };
    return { ...PLAIN, type: 'day', address: days, title: days, when: days, read };
}
/** What was found of an actor is the first of its names that has it. */
function actorHit({ slug, name, names, aliases, type }, sought) {
    const [snippet = null] = [name, ...Object.values(names), ...aliases].flatMap((each) => marked(each, sought) ?? []);
    return { ...PLAIN, type: 'actor', address: slug, title: name, snippet, kind: type };
}
function placeHit(place, sought) {
    return { ...PLAIN, type: 'place', address: place, title: place, snippet: marked(place, sought) };
}
function eventHit({ id, ref, title, snippet = null, when, kind, dossier }) {
    return { ...PLAIN, type: 'event', address: ref ?? id, title, snippet, when, kind, dossier: dossier.slug };
}
function quoteHit({ address, quote, when, kind, dossier }, sought) {
    return { ...PLAIN, type: 'quote', address, title: quote, snippet: marked(quote, sought), when, kind, dossier };
}
function sourceHit({ slug, title, publisher }, sought) {
    return { ...PLAIN, type: 'source', address: slug, title, snippet: marked(`${publisher}: ${title}`, sought) };
}
//# sourceMappingURL=hits.js.map