"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statesIn = statesIn;
const countries_js_1 = require("../../places/countries.js");
const spans_js_1 = require("../text/spans.js");
const labels_of_js_1 = require("./labels-of.js");
const mentions_js_1 = require("./mentions.js");
const MOST = 12;
/** So far behind a name its verb stands. */
const REACH = 70;
/** So far before one stands what makes it do something: `by the `, « entre le ». */
const REACH_BEFORE = 16;
/**
 * States that act, speak or stand on one side of something in the text, and are none of the actors. Whoever is only mentioned, and where
 * something happens, is none.
 */
function statesIn({ text, outside, tokens, language }, given, known, words, taken) {
    const recorded = new Set(given.flatMap(({ type, country }) => (type === 'state' && country ? [country] : [])));
    const others = [...countries_js_1.COUNTRIES.keys()]
        .filter((code) => !recorded.has(code) && (0, labels_of_js_1.countryNames)(code).some((name) => text.includes(name)))
        .map((code) => stateOf(code, language));
    const named = (0, mentions_js_1.mentionsIn)(text, tokens, others, words).filter((mention) => mention.kind === 'name' &&
        !mention.place &&
        !known.some((one) => (0, spans_js_1.overlaps)(one, mention)) &&
        !/\p{Lu}[\p{L}’'-]*[ -]$/u.test(text.slice(Math.max(0, mention.start - 24), mention.start).replace(OPENING, '')));
    const found = new Map();
    const acting = new Set(sidesIn(outside, [...known, ...named], words));
    for (const mention of named.toReversed()) {
        const next = named.find((one) => acting.has(one) && JOINED.test(outside.slice(mention.end, one.start)));
        if (next ?? isActing(outside, mention, words))
            acting.add(mention);
    }
    for (const { actor, start, end } of named.filter((mention) => acting.has(mention))) {
        if (found.has(actor.id) || found.size === MOST)
            continue;
        found.set(actor.id, {
            ...{ id: `new-${taken + found.size + 1}`, name: actor.name, type: 'state', office: null },
            ...{ country: actor.country, bodyId: null, passage: { start, end } },
        });
    }
    return [...found.values()];
}
/** Everybody on one side of something: `between Kenya and Rwanda`, « entre l’Iran, le Kenya et le Rwanda ». */
function sidesIn(outside, mentions, { sides }) {
    const found = [];
    for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
        const before = found.some(({ end }) => JOINED.test(outside.slice(end, mention.start)));
        if (before || sides.test(outside.slice(Math.max(0, mention.start - REACH_BEFORE), mention.start)))
            found.push(mention);
    }
    return found;
}
/** `Rwanda and Burundi signed`, « le Rwanda, l’Ouganda et le Burundi »: what one does the others do. */
const JOINED = /^(?:, | and | et |, and )(?:the |la |le |les |l['’])?$/;
/** Of a sentence the first word is written as a name is. */
const OPENING = /(?:^|[.!?»”"\n] ?)(?:The|La|Le|Les|L[’']|But|And|Both|Mais|Et)(?: (?:the|la|le|les))? ?$/u;
function isActing(outside, { start, end }, { acts, by, says }) {
    const tail = outside.slice(end, end + REACH);
    const head = outside.slice(Math.max(0, start - REACH_BEFORE), start);
    return acts.test(tail) || says.test(tail.replace(/^,? /, '')) || by.test(head);
}
function stateOf(code, language) {
    const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
    return { id: code, slug: code, name, names: {}, aliases: [], type: 'state', country: code, tenures: [] };
}
//# sourceMappingURL=new-states.js.map