"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ministryOf = ministryOf;
exports.voiceOf = voiceOf;
exports.describedPerson = describedPerson;
const offices_js_1 = require("../names/offices.js");
const speech_js_1 = require("../packs/words/speech.js");
const fold_js_1 = require("../text/fold.js");
const spans_js_1 = require("../text/spans.js");
const genders_js_1 = require("./genders.js");
const standing_js_1 = require("./standing.js");
const utterance_js_1 = require("./utterance.js");
/** `the foreign ministry in Tehran`: its state speaks. */
function ministryOf(article, phrase) {
    if (!/\b(?:ministry|government|presidency|ministere|gouvernement|presidence)\b/.test(article.outside.slice(phrase.start, phrase.end)))
        return null;
    const state = (0, spans_js_1.within)(article.mentions, phrase).find(({ actor }) => actor.type === 'state');
    return state
        ? {
            actor: state.actor,
            side: state.actor,
            kind: 'state',
            words: article.text.slice(phrase.start, phrase.end),
            via: null,
            reason: 'verb',
        }
        : null;
}
/** `Israel, by the voice of an official,`: whoever lends a state the voice speaks for it. */
function voiceOf(article, subject, cue) {
    const { kind, actor, end } = subject;
    if (kind !== 'state' && kind !== 'body')
        return null;
    const behind = cue.start < end ? VOICE.exec(article.outside.slice(end, end + 12)) : null;
    const own = behind && article.subjects.find((each) => each.start >= end && each.start < end + 80 && each.kind !== 'pronoun');
    if (own)
        return { ...(0, utterance_js_1.speakerOf)(article, own, 'verb'), side: own.side ?? actor };
    const between = article.outside.slice(end, Math.max(end, cue.start));
    if (!VOICE.test(between))
        return kind === 'body' && !isBare(article, subject, cue) ? { ...utterance_js_1.NOBODY, words: '', via: null } : null;
    const voice = (0, spans_js_1.within)(article.subjects, { start: end, end: cue.start }).find((each) => each.kind !== 'pronoun');
    return voice
        ? { ...(0, utterance_js_1.speakerOf)(article, voice, 'verb'), side: voice.side ?? actor }
        : { actor: null, side: actor, kind: 'unnamed', words: between.replace(/^, |, ?$/g, ''), via: null, reason: 'verb' };
}
/** `the minister`, `le dirigeant`: whoever has just been named, if that is one person only. */
function describedPerson(article, phrase) {
    const words = article.outside.slice(phrase.start, phrase.end);
    if (!speech_js_1.DESCRIPTION[article.language].test(words))
        return null;
    const before = (0, spans_js_1.within)(article.subjects, { start: phrase.start - DESCRIBED, end: phrase.start });
    const persons = before.filter(({ kind }) => kind === 'person' || kind === 'stranger' || (kind === 'office' && words !== ''));
    const told = (0, genders_js_1.gendersIn)(article);
    const gender = genderOfDescription(article, words);
    const fitting = persons.filter(({ actor }) => gender === null || actor === null || (told.get(actor) ?? gender) === gender);
    const [first] = fitting;
    if (!first?.actor || first.actor.type !== 'person' || fitting.some(({ actor }) => actor !== first.actor))
        return null;
    if (!(0, offices_js_1.isCalledSo)(words, (first.actor.tenures ?? []).map(({ office }) => (0, fold_js_1.fold)(office))))
        return null;
    return (0, utterance_js_1.speakerOf)(article, first, 'pronoun');
}
/** `la ministre` is a woman, `le chancelier` a man; an English description is neither. */
function genderOfDescription({ language }, words) {
    if (language !== 'fr')
        return null;
    if (/^(?:la|cette|une) /.test(words))
        return 'f';
    return /^(?:le|ce|cet|un) /.test(words) ? 'm' : null;
}
/** A body and its verb with nothing of somebody else's between or behind: not `the EU envoy said`. */
function isBare({ outside }, { actor, start, end }, cue) {
    // An institution right behind its verb is mostly followed by who speaks for it.
    if (start > cue.start)
        return (actor?.type !== 'body' &&
            /^ ?(?:le |la |les |l'|the )?(?:(?:association|organisation|mouvement|groupe|parti|coalition|collectif|ong|group|party|movement|coalition|alliance) )?$/.test(outside.slice(cue.end, start)) &&
            /^(?:[,.;:)»”"]|$| (?:on|in|at|to|le|dans|en|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|and|but|et|mais)\b)/.test(outside.slice(end, end + 12)));
    return ((0, standing_js_1.standingOf)(outside, start) === 'subject' &&
        /^(?:,[^;:]{0,90},)? ?(?:(?:has|had|have|also|later|then|for its part|in turn|meanwhile|on|late|early|a|ont|avait|n'a|ne|lui|pas|s'est|[a-z]+ly|[a-z]+day|[a-z]+ment|[a-z]+di|soir|matin|dimanche|deja) ?)*$/.test(outside.slice(end, cue.start)));
}
const VOICE = /\b(?:par la (?:voix|bouche) d|par l'intermediaire d|(?:through|by the voice of) (?:an?|its|the|one) )/;
/** How far back the one may be named whom a description means. */
const DESCRIBED = 330;
//# sourceMappingURL=descriptions.js.map