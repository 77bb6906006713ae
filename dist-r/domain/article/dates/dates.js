"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.datesIn = datesIn;
exports.isYearless = isYearless;
const find_said_js_1 = require("../../time/said/find-said.js");
const read_said_js_1 = require("../../time/said/read-said.js");
const days_js_1 = require("../../time/said/days.js");
const dates_js_1 = require("../packs/words/dates.js");
const day_of_month_js_1 = require("./day-of-month.js");
const passages_js_1 = require("../text/passages.js");
const quoted_js_1 = require("../text/quoted.js");
const spans_js_1 = require("../text/spans.js");
/**
 * The dates of the sentences by the grammar of the language, read as of the day of the article. A bare weekday lies
 * behind, as in news, unless what stands near it speaks of things to come; "the day before" is counted from the last day named.
 */
function datesIn(article) {
    const found = [];
    let day = article.publishedOn;
    let named = null;
    for (const sentence of article.sentences) {
        const here = datesOfSentence(article, sentence, day, named);
        found.push(...here);
        named = here.findLast(({ first }) => first !== null)?.first ?? named;
        const last = here.findLast(({ first, last: end }) => first !== null && first === end);
        if (last?.first && last.first <= article.publishedOn && daysBetween(last.first, article.publishedOn) <= LATELY)
            day = last.first;
    }
    return found;
}
/** From no earlier day is "the day before" counted. */
const LATELY = 60;
function datesOfSentence(article, sentence, day, named) {
    const { text, language, publishedOn } = article;
    const lead = passages_js_1.DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90)))?.[0].length ?? 0;
    const spans = (0, find_said_js_1.findSaid)(text, { saidOn: publishedOn, language, from: sentence.start, to: sentence.end })
        .filter(({ words, end }) => !isGivenName(words, text.slice(end, end + 3)))
        .map(withoutNumberOf);
    const absolute = spans
        .filter(({ start }) => start >= sentence.start + lead)
        .map((span) => readIn(article, sentence, alreadyOn(article, sentence, span)))
        .filter((mention) => mention !== null);
    const relative = [
        ...relativeIn(article, sentence, absolute, day),
        ...(0, day_of_month_js_1.daysOfMonth)(article, sentence, absolute, named).filter(
        // A day of which more is told is read by that.
        (each) => !absolute.some((other) => (0, spans_js_1.overlaps)(each, other) && other.words.length > each.words.length)),
    ];
    return [...absolute.filter((each) => !relative.some((other) => (0, spans_js_1.overlaps)(each, other))), ...relative].sort((a, b) => a.start - b.start);
}
function readIn(article, sentence, span) {
    const { language, publishedOn, folded } = article;
    const read = (facing) => 
    // Of a clock time without a zone the day is left.
    [span.words, span.words.replace(CLOCK, ' ').trim()]
        .map((words) => (0, read_said_js_1.readSaid)(words, { saidOn: publishedOn, language, facing, timezone: null }))
        .find((each) => each?.when != null);
    const said = isYearless(span.words)
        ? nearest(publishedOn, read('past'), read('future'))
        : read(liesAhead(article, sentence, span) ? 'future' : 'past');
    if (said?.when == null)
        return null;
    const words = folded.slice(span.start, span.end);
    const isOf = OF.test(words) || OF.test(`${words}${folded.slice(span.end, span.end + 3).trimEnd()}`);
    const bare = (isOf ? dates_js_1.LASTING_OF[language].exec(words) : null) ?? dates_js_1.LASTING[language].exec(words);
    const lasting = bare &&
        (0, read_said_js_1.readSaid)(span.words.slice(bare[0].length).replace(/ d(?:e|['’])$/, ''), {
            saidOn: publishedOn,
            language,
            timezone: null,
        });
    const lasts = lasting && lasting.when !== null && lasting.rule === 'days-given' && lasting.earliest && lasting.latest
        ? daysBetween(lasting.earliest, lasting.latest)
        : null;
    return { ...span, when: said.when, rule: said.rule, first: said.earliest, last: said.latest, lasts };
}
/** `in three days of talks`: what lasted stands behind. */
const OF = / (?:of|de|d')$/;
/** `4 August`: a day of a month without its year. */
function isYearless(words) {
    return /\d/.test(words) && !/\d{3,}/.test(words) && MONTH.test(words);
}
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avril|mai|juin|juil|août|sept|déc)[a-zûé]*\b/i;
/** The year of a day without one is that in which it lies nearest to the article. */
function nearest(publishedOn, past, future) {
    const distance = (said) => said?.earliest == null ? Infinity : Math.abs(daysBetween(publishedOn, said.earliest));
    return distance(past) <= distance(future) ? past : future;
}
const CLOCK = /(?:\b(?:at|of|by|around|about|from) |\bà |\bvers )?\b(?:midnight|noon|midday|minuit|midi|\d{1,2}(?:[:.]\d\d| ?h(?:eures?)?(?: ?\d\d)?)?(?: ?[ap]\.?m\.?)?(?=[ ,]|$)(?: (?:GMT|UTC|local time|o'clock))?)\b,?(?: (?:on|of|de|du))?/i;
/** `Jan Egeland` is no month. */
function isGivenName(words, next) {
    return /^(?:Jan|May|Mars|April|June|August|Avril)$/.test(words) && /^ \p{Lu}\p{Ll}/u.test(next);
}
/** `mardi deux diplomates`: what is counted is no day of the month. */
function withoutNumberOf(span) {
    const day = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?= (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[a-z]+)$)/i.exec(span.words)?.[0];
    return day && !/ (?:soir|matin|midi|dernier|prochain|minuit)$/i.test(span.words)
        ? { ...span, words: day, end: span.start + day.length }
        : span;
}
/** `signé dès le 17 octobre`: of what is over, the day itself; else from then on. */
function alreadyOn(article, sentence, span) {
    const early = /^(?:dès|as early as|already on) /i.exec(span.words)?.[0];
    if (early === undefined ||
        liesAhead(article, sentence, span) ||
        MEANT.test(article.outside.slice(sentence.start, span.start)))
        return span;
    return { ...span, words: span.words.slice(early.length), start: span.start + early.length };
}
/** Something was or is to be from a day on. */
const MEANT = /\b(?:devai(?:t|ent)|doi(?:t|vent)|que|qu'|was to|were to|should|must)\b[^,;:]{0,40}$/;
function daysBetween(first, last) {
    return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
}
/** `la veille`, `the next day`: from the last single day of the sentence before it, else of the text. */
function relativeIn(article, sentence, here, day) {
    const folded = article.folded.slice(sentence.start, sentence.end);
    return dates_js_1.RELATIVE_DAY[article.language].flatMap(([pattern, days]) => [...folded.matchAll(pattern)].map(({ 0: words, index }) => {
        const start = sentence.start + index;
        const before = here.findLast(({ end, first, last }) => end <= start && first !== null && first === last);
        const when = shifted(before?.first ?? day, days);
        const end = start + words.length;
        return {
            start,
            end,
            words: article.text.slice(start, end),
            when,
            rule: 'day-counted',
            first: when,
            last: when,
            lasts: null,
        };
    }));
}
function shifted(day, days) {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return (0, days_js_1.isoDay)((0, days_js_1.addDays)({ year, month, day: date }, days));
}
const NEAR = 60;
/** By the nearest word before the date that tells, else by those after it. */
function liesAhead(article, sentence, { start, end }) {
    const { language } = article;
    // What is quoted says nothing of a day named outside of it.
    const folded = (0, quoted_js_1.isQuoted)(article, start) ? article.folded : article.outside;
    const head = folded.slice(Math.max(sentence.start, start - NEAR), end);
    const lastOf = (pattern) => [...head.matchAll(pattern)].at(-1)?.index ?? -1;
    const [ahead, behind] = [lastOf(dates_js_1.AHEAD[language]), lastOf(dates_js_1.BEHIND[language])];
    // `scheduled` has the ending of what is over and means what is to come: where both fit one word, ahead.
    if (Math.max(ahead, behind) >= 0)
        return ahead >= behind;
    return [...folded.slice(end, Math.min(sentence.end, end + NEAR)).matchAll(dates_js_1.AHEAD[language])].length > 0;
}
//# sourceMappingURL=dates.js.map