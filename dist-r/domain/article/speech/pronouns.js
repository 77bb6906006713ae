"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isLatter = isLatter;
exports.latter = latter;
exports.oneOfTwo = oneOfTwo;
exports.isAside = isAside;
exports.antecedent = antecedent;
const spans_js_1 = require("../text/spans.js");
const genders_js_1 = require("./genders.js");
const ordinal_js_1 = require("./ordinal.js");
const standing_js_1 = require("./standing.js");
const utterance_js_1 = require("./utterance.js");
/** `celui-ci`, `ce dernier`: whoever was named last, in whatever case. */
function isLatter(outside, { start, end }) {
    return /^(?:cel|ce)/.test(outside.slice(start, end));
}
function latter(article, at) {
    const person = (0, spans_js_1.lastBefore)(article.subjects, at, NEARBY, (subject) => subject.kind === 'person' || subject.kind === 'office' || isOfSomebody(article, subject));
    return person && !isOfSomebody(article, person) ? (0, utterance_js_1.speakerOf)(article, person, 'pronoun') : null;
}
/** Whom it means: of the only two persons in the nearest sentence before that names two. */
function oneOfTwo(article, { start, end }) {
    for (const span of sentencesBefore(article, start)) {
        if ((0, spans_js_1.within)(article.subjects, span).some((subject) => isOfSomebody(article, subject)))
            return null;
        const persons = [
            ...new Set((0, spans_js_1.within)(article.subjects, span).flatMap(({ actor }) => (actor?.type === 'person' ? [actor] : []))),
        ];
        if (persons.length < 2)
            continue;
        const [first, second] = persons;
        if (persons.length > 2)
            return null;
        return (/premi|former/.test(article.outside.slice(start, end)) ? first : second) ?? null;
    }
    return null;
}
/** `, who, he said,`: said by whoever spoke before, of whom the sentence is about. */
function isAside(outside, { start }, cue) {
    return (/\b(?:who|that|which|qui|que), $/.test(outside.slice(Math.max(0, start - 8), start)) &&
        outside.charAt(cue.end) === ',');
}
/**
 * Whom "he" and "she" mean: the only person of fitting gender in the nearest sentence before that is about somebody, or, where
 * several are named there, the one of them who spoke in it and after whom nobody else acts. A sentence is passed over where it is a
 * quotation alone or about somebody that a pronoun stands for: one whose subject is in other words (`the strongman`) may be about
 * anybody. Nobody where it stays open: a speaker left out is mended in a moment, a wrong one may be overlooked.
 */
function antecedent(article, at, last, gender = null) {
    const told = (0, genders_js_1.gendersIn)(article);
    const fits = ({ actor }) => gender === null || actor === null || (told.get(actor) ?? gender) === gender;
    for (const span of sentencesBefore(article, at)) {
        // Whom a pronoun stands for is named before it: `asked whether he or Mr Trump …, he replied`.
        const before = pronounIn(article, span, at, gender);
        const all = persons(article, span).filter((subject) => isOne(article, subject) && fits(subject) && (before === null || subject.start < before));
        const known = gender === 'f' ? all.filter(({ actor }) => actor && told.get(actor) === 'f') : [];
        const meant = known.length > 0 ? known : all;
        const spoke = last && last.at >= span.start && last.at < span.end && (0, utterance_js_1.isHuman)(last.speaker) ? last : null;
        // A sentence that is nothing but a quotation: whoever said it.
        const isSpeaker = spoke?.speaker.actor &&
            gender !== null &&
            spoke.quotations.length > 0 &&
            (told.get(spoke.speaker.actor) ?? gender) === gender;
        if (meant.length === 0 && isSpeaker)
            return spoke.speaker;
        // Somebody without a name was quoted there: "he" may be whoever that is.
        if (spoke && spoke.quotations.length > 0 && spoke.speaker.actor === null)
            return null;
        if (meant.length === 0) {
            if (isPassedOver(article, span, at))
                continue;
            return null;
        }
        if (new Set(meant.map((subject) => keyOf(article, subject))).size === 1) {
            const [only] = meant;
            if (spoke && only && (spoke.speaker.actor === only.actor || only.actor === null)) {
                // Of whom nothing tells whether it is a man or a woman, "he" need not be who was just quoted.
                const isQuoted = spoke.quotations.length > 0 && spoke.speaker.reason === 'verb';
                return isQuoted && only.actor && gender !== null && !told.has(only.actor) ? null : spoke.speaker;
            }
            return only ? (0, utterance_js_1.speakerOf)(article, only, 'pronoun') : null;
        }
        const others = meant.some((subject) => spoke && subject.start > spoke.at && subject.actor !== spoke.speaker.actor && acts(article, subject));
        const among = spoke && meant.some(({ actor }) => actor !== null && actor === spoke.speaker.actor);
        return spoke && among && !others ? spoke.speaker : null;
    }
    return null;
}
/** Where a pronoun of the same gender stands in a sentence, before the one at `at`. */
function pronounIn({ outside, subjects }, span, at, gender) {
    if (gender === null)
        return null;
    const own = (0, spans_js_1.within)(subjects, span).find((subject) => subject.kind === 'pronoun' && subject.end <= at && (0, genders_js_1.genderOf)(outside, subject) === gender);
    return own?.start ?? null;
}
/** Whether a sentence is about nobody else: it is the one of the pronoun itself, a quotation alone, or about whom a pronoun stands for. */
function isPassedOver({ outside, subjects }, span, at) {
    if (span.end >= at)
        return true;
    const own = outside.slice(span.start, span.end);
    return own.replace(/[^a-z]/g, '').length < ALONE || (0, spans_js_1.within)(subjects, span).some(({ kind }) => kind === 'pronoun');
}
/** So few letters beside a quotation are no sentence of their own. */
const ALONE = 12;
/** Who is named in a sentence: one of two for `le premier`, and an office beside a name only once. */
function persons(article, span) {
    const here = (0, spans_js_1.within)(article.subjects, span).map((subject) => {
        const actor = (0, ordinal_js_1.isOrdinal)(article.outside, subject) ? oneOfTwo(article, subject) : null;
        return actor ? { ...subject, actor, kind: 'person' } : subject;
    });
    return here.filter(({ kind, actor, end }, i) => {
        const next = here[i + 1];
        const isBeside = next?.kind === 'person' &&
            /^(?: [a-z' -]{0,40})?, (?:l'[a-z]+ |le |la |the [a-z]+ |m\. |mme |mr\.? )?$/.test(article.outside.slice(end, next.start));
        return !(kind === 'office' && actor === null && isBeside);
    });
}
/** The sentence up to a place and those before it, nearest first. */
function* sentencesBefore({ sentences }, at) {
    let index = lastIndexBefore(sentences, at);
    for (; index >= 0; index--) {
        const sentence = sentences[index];
        if (!sentence || at - sentence.end > NEARBY)
            return;
        if (!sentence.heading)
            yield { start: sentence.start, end: Math.min(sentence.end, at) };
    }
}
function lastIndexBefore(sentences, at) {
    let [low, high] = [0, sentences.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle]?.start ?? 0) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** Somebody who may be "he" or "she": a person, an office, one unnamed. */
function isOne({ outside }, { kind, start, end }) {
    if (kind === 'person' || kind === 'office' || kind === 'stranger')
        return true;
    if (kind !== 'unnamed')
        return false;
    const words = outside.slice(start, end);
    return (/^(?:an?|one|un|une|his|her|son|sa|the) (?!.*(?:people|sources|aides|officials|diplomats|office|team|cabinet|bureau|equipe))/.test(words) || isOfSomebody({ outside }, { kind, start, end }));
}
/** `la faction de Salif Sadio`: whether it is who leads it or whoever speaks for it stays open. */
function isOfSomebody({ outside }, { kind, start, end }) {
    return (kind === 'unnamed' &&
        /^(?:le |la |the |its )?factions? (?:de |du |d'|of )|(?:'s|s') factions?$/.test(outside.slice(start, end)));
}
function keyOf(article, { actor, name }) {
    return actor?.id ?? article.outside.slice(name.start, name.end);
}
function acts({ outside }, { start }) {
    return (0, standing_js_1.standingOf)(outside, start) === 'subject';
}
const NEARBY = 700;
//# sourceMappingURL=pronouns.js.map