"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.spoken = spoken;
exports.eventLink = eventLink;
const describe_when_js_1 = require("../domain/time/describe-when.js");
const learnt_js_1 = require("../domain/tongues/learnt.js");
const written_js_1 = require("../domain/tongues/written.js");
const markup_js_1 = require("../common/markup.js");
const words_js_1 = require("./words.js");
/** @param locale by which the language is written (BCP 47) */
function spoken(language, locale, knownOn) {
    const words = words_js_1.FIRST_WORDS[language];
    const numbers = new Intl.NumberFormat((0, written_js_1.intlLocale)(locale));
    return {
        ...{ words, language, comma: (0, learnt_js_1.tongueOf)(language).phrases.comma },
        query: knownOn === undefined ? '' : `?knownOn=${knownOn}`,
        when: (event) => (event.latest === null ? words.noDay : (0, describe_when_js_1.describeWhen)(event, locale)),
        date: (edtf) => (0, describe_when_js_1.describeWhen)({ when: edtf, timezone: null }, locale),
        number: (value) => numbers.format(value),
    };
}
/** An event’s name, that leads to it. */
function eventLink(event, { query }) {
    return (0, markup_js_1.html) `<a href="/events/${event.ref ?? event.id}${query}"
    ><bdi lang="${event.titleLanguage}">${event.title}</bdi></a
  >`;
}
//# sourceMappingURL=spoken.js.map