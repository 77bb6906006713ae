"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readNames = readNames;
const passages_js_1 = require("../text/passages.js");
const spans_js_1 = require("../text/spans.js");
const mentions_js_1 = require("./mentions.js");
const office_mentions_js_1 = require("./office-mentions.js");
const place_mentions_js_1 = require("./place-mentions.js");
const new_bodies_js_1 = require("./new-bodies.js");
const new_states_js_1 = require("./new-states.js");
const strangers_js_1 = require("./strangers.js");
const subjects_js_1 = require("./subjects.js");
/** The second room: actors, offices, places; whom nobody knows yet is an actor from here on. */
function readNames(read, given) {
    const { text, folded, outside, tokens, language, publishedOn, pack, paragraphs } = read;
    const known = (0, mentions_js_1.mentionsIn)(text, tokens, given, pack.names);
    const persons = (0, strangers_js_1.strangersIn)(text, outside, known, given, pack.names);
    const bodies = (0, new_bodies_js_1.bodiesIn)(text, outside, known, pack.names, persons.length);
    const states = (0, new_states_js_1.statesIn)(read, given, known, pack.names, persons.length + bodies.length);
    const newActors = [...persons, ...bodies, ...states];
    const actors = [...given, ...newActors.map(strangers_js_1.actorOf)];
    const leads = paragraphs.map(({ start, end }) => ({
        start,
        end: start + (passages_js_1.DATELINE.exec(text.slice(start, Math.min(end, start + 90)))?.[0].length ?? 0),
    }));
    const mentions = (0, mentions_js_1.mentionsIn)(text, tokens, actors, pack.names).map((mention) => leads.some((lead) => (0, spans_js_1.contains)(lead, mention)) ? { ...mention, place: true } : mention);
    const offices = (0, office_mentions_js_1.officeMentionsIn)(folded, mentions, actors, publishedOn);
    const places = (0, place_mentions_js_1.placesIn)(text, tokens, mentions, language, leads);
    // Of a body that nobody knows it cannot be told who speaks for it: it takes part, and says nothing.
    const speaking = mentions.filter(({ actor }) => !bodies.some(({ id }) => id === actor.id));
    const subjects = (0, subjects_js_1.subjectsIn)(outside, language, pack.names, { mentions: speaking, offices }, (found) => (0, strangers_js_1.unreadIn)(text, outside, [...found, ...speaking, ...places], pack.names));
    return { ...read, actors, newActors, mentions, offices, places, subjects };
}
//# sourceMappingURL=read-names.js.map