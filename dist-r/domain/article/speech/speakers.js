"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.speakerAt = speakerAt;
const speech_js_1 = require("../packs/words/speech.js");
const outside_js_1 = require("../text/outside.js");
const spans_js_1 = require("../text/spans.js");
const ordinal_js_1 = require("./ordinal.js");
const standing_js_1 = require("./standing.js");
/**
 * The one who speaks at a cue. After it where the verb is turned round (`", a déclaré X`, `, said X`), passive (`par X`) or
 * the cue is `selon`; else before it: the last name that begins a clause, then the last that no preposition governs.
 * What is said of a name between commas (`, who …,`) is stepped over.
 */
function speakerAt(outside, text, sentence, cue, subjects, language) {
    const here = (0, spans_js_1.within)(subjects, sentence);
    const { rest, via } = afterAddressee(outside, sentence, cue, here);
    // `a-t-il dit`: the pronoun is in the verb.
    if (/-(?:t-)?(?:il|elle)\b/.test(outside.slice(cue.start, cue.end)))
        return { subject: null, stranger: null, via, inverted: true };
    // `a fait dire X par son porte-parole, Y`: the word is X’s.
    const mouth = /\bfait [a-z]+$/.test(outside.slice(cue.start, cue.end))
        ? / par (?:son|sa|un|une|l'un) /.exec(outside.slice(cue.end, sentence.end))
        : null;
    if (mouth) {
        const own = here.find(({ start }) => start >= cue.end && start < cue.end + mouth.index) ?? null;
        return { subject: own, stranger: null, via, inverted: true };
    }
    const after = personOf(outside, here.filter((subject) => subject.start >= rest &&
        (subject.kind !== 'pronoun' || cue.form === 'according' || (0, ordinal_js_1.isOrdinal)(outside, subject))));
    const follows = after &&
        (mayFollow(outside.slice(rest, after.start), language) ||
            (turnOf(outside, sentence, cue) === 'strong' && endsAttribution(outside.slice(rest, after.start))))
        ? after
        : null;
    const before = subjectBefore(outside, here, cue);
    const turn = turnOf(outside, sentence, cue);
    const turned = turn === 'weak' &&
        (language === 'en'
            ? before === null || isParenthesis(outside, cue, follows)
            : isTurned(outside, cue, language) && (before === null || !isBeside(outside, before, cue)));
    if (cue.form === 'according' || turn === 'strong' || turned) {
        if (follows)
            return { subject: follows, stranger: null, via: viaOf(outside, here, follows, via), inverted: true };
        if (isOpinion(outside, cue))
            return { subject: null, stranger: null, via, inverted: true };
        const phrase = phraseAt(outside, rest);
        const apposed = phrase &&
            here.find(({ kind, start }) => kind === 'person' &&
                start >= phrase.end &&
                /^,? (?:l'|le |la |the |an? )?$/.test(outside.slice(phrase.end, start)));
        if (apposed)
            return { subject: apposed, stranger: null, via, inverted: true };
        const stranger = strangerAt(text, outside, rest) ?? phrase;
        if (stranger)
            return { subject: null, stranger, via, inverted: true };
        if (cue.form === 'according')
            return { subject: null, stranger: null, via, inverted: true };
    }
    const agent = /^ (?:par|by) (?!(?:tele)?phone|telephone|video|ecrit|visio|letter|email)(?=\S)/.exec(outside.slice(cue.end, cue.end + 16));
    if (agent && follows)
        return { subject: follows, stranger: null, via, inverted: false };
    const other = before ? phraseBefore(outside, before, cue, here, language) : null;
    return other
        ? { subject: null, stranger: other, via, inverted: false }
        : { subject: before, stranger: null, via, inverted: false };
}
/** Where a verb is turned round and no name follows: `indique le communiqué`, `said the ministry`. */
function phraseAt(outside, at) {
    const match = /^ ((?:the|an?|its|his|her|their|one|two|several|some|le|la|l'|les|un|une|des|son|sa|leur|leurs|deux|plusieurs|cette?|ce) ?[a-z][a-z' -]{2,50})/.exec(outside.slice(at, at + 70));
    if (!match?.[1])
        return null;
    const start = at + match[0].length - match[1].length;
    return { start, end: start + match[1].trimEnd().length };
}
/**
 * Between a name and a verb of saying stands somebody else: `Lavrov left and the ministry said`. Nothing does where there are only
 * adverbs, days, what commas part off, or a verb of the same subject joined by "and".
 */
function phraseBefore(outside, subject, cue, here, language) {
    const between = outside.slice(subject.end, cue.start);
    if (subject.kind === 'pronoun' || between.length < 3)
        return null;
    if (/^(?:,[^;:]*,)? ?(?:[a-z'-]+ ){0,4}$/.test(between) && !NOUN_PHRASE[language].test(between))
        return null;
    const participle = /(?:ing|ant)$/.test(outside.slice(cue.start, cue.end));
    const others = (0, spans_js_1.within)(here, { start: subject.end, end: cue.start }).filter(({ start, kind }) => kind !== 'pronoun' && (0, standing_js_1.standingOf)(outside, start) === 'subject');
    const [other] = others.slice(-1);
    if (other && !participle)
        return other.name;
    const phrase = NOUN_PHRASE[language].exec(between);
    if (!phrase?.[1] || participle)
        return null;
    const start = cue.start - phrase[0].length + phrase[0].indexOf(phrase[1]);
    return { start, end: start + phrase[1].trimEnd().length };
}
/** A noun with its article that begins a clause right before the verb. */
const NOUN_PHRASE = {
    en: /(?:[,;:] |\b(?:and|but|while|as|that|where|whose|which) )((?:the|an?|its|their|one|two|several) (?!(?:mr|mrs|ms)\b)[a-z' -]{3,45}) $/,
    fr: /(?:[,;:] |\b(?:et|mais|que|tandis que|alors que|dont|ou) |qu')((?:le|la|l'|les|un|une|des|plusieurs|deux)(?: |(?<='))(?!(?:m|mme)\b)[a-z' -]{3,45}) $/,
};
/** `Mr Trump, said Mr Macron, is …`. */
function isParenthesis(outside, cue, follows) {
    return follows !== null && follows.start - cue.end <= 24 && /^[,.]/.test(outside.slice(follows.end));
}
/** `Pour M. X, …` is what X thinks; `pour la première fois, …` is nobody’s word. */
function isOpinion(outside, cue) {
    return outside.slice(cue.start, cue.end) === 'pour';
}
/** The first of some subjects; of a body with a person of its right behind it, the person: `UN chief António Guterres`. */
function personOf(outside, [first, second]) {
    if (!first || !second || first.kind === 'person' || second.kind !== 'person')
        return first ?? null;
    return /^(?:'s)? (?:[a-z-]+ ){0,4}$/.test(outside.slice(first.end, second.start)) ? second : first;
}
/** Nothing but commas and what they part off stands between a subject and its verb. */
function isBeside(outside, subject, cue) {
    return /^,(?:[^;:]*,)? ?$/.test(outside.slice(subject.end, cue.start));
}
/** French turns the verb round after a comma without a quotation, too: `…, a annoncé le ministre`. */
function isTurned(outside, cue, language) {
    return language === 'fr' && /^(?:a|ont|avait|avaient)\b/.test(outside.slice(cue.start, cue.end));
}
/** Skips the days, the press and the reporters that stand between a verb and who says it; remembers the medium. */
function afterAddressee(outside, sentence, cue, here) {
    const tail = outside.slice(cue.end, Math.min(sentence.end, cue.end + 90));
    const plain = ADDRESSEE.exec(tail);
    const medium = here.find(({ kind, start }) => kind === 'media' && start >= cue.end);
    const lead = medium ? outside.slice(cue.end, medium.start) : null;
    if (medium && lead !== null && /^ ?(?:(?:a|au|aux|to|a l'|by)(?: (?:la|le|l'agence|l'|the))? ?|the )?$/.test(lead)) {
        return { rest: medium.end, via: medium };
    }
    return { rest: cue.end + (plain?.[0].length ?? 0), via: null };
}
const ADDRESSEE = /^(?:[ ,]*(?:(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:soir|matin))?|hier|la veille|a la presse|aux journalistes|devant la presse|a des journalistes|a l'(?:afp|agence)|a la television(?: d'etat)?|(?:to )?(?:the )?reporters|sur (?:x|twitter)|on (?:x|twitter)|par|by|a son tour|de son cote|en visite [^,]{3,50}|peu apres|ensuite|later))+/;
/** `, selon X citant Axios`, `people familiar … , via the WSJ`. */
function viaOf(outside, here, speaker, via) {
    if (via || speaker.kind === 'media')
        return via;
    const medium = here.find(({ kind, start }) => kind === 'media' && start >= speaker.end);
    if (!medium)
        return null;
    const between = outside.slice(speaker.end, medium.start);
    return /^[^.;]{0,60}\b(?:cite[se]*|citees?|quoted by|told|a|au|par|by|to|dans|via|interroges par)(?: (?:le|la|l'|the))? ?$/.test(between)
        ? medium
        : null;
}
/** Determiners and titles may stand between a verb and its subject, and little else. */
function mayFollow(between, language) {
    if (between.length > 45 || !/^[\sa-z.,'-]*$/.test(between))
        return false;
    const words = between.match(/[a-z]+/g) ?? [];
    const strict = language === 'fr'
        ? /^(?:que?|qu|a|au|aux|de|des|avec|sur|contre|pour|dans|selon|apres|et|il|elle|ne|un|une|qui|dont)$/
        : /^(?:that|to|of|with|on|against|for|in|according|and|he|she|it|there|would|will|who|whose|which)$/;
    return words.length <= 5 && !words.some((word) => strict.test(word)) && !/, .*,/.test(between);
}
/** Behind a quotation the one who spoke may stand after where and to whom: `a déclaré à New York, devant le Conseil, X`. */
function endsAttribution(between) {
    if (between.length > 90 || /[.;:«»“”"]|\b(?:que|qui|et|that|who|and|he|she|il|elle|avec|with)\b/.test(between))
        return false;
    const last = between
        .trim()
        .match(/[a-z]+|,$/g)
        ?.at(-1) ?? '';
    return !speech_js_1.PREPOSITIONS.has(last);
}
/** Whether a quotation or a comma ends right before the cue. */
function turnOf(outside, sentence, cue) {
    const head = outside.slice(Math.max(sentence.start, cue.start - 4), cue.start).trimEnd();
    if (head.endsWith(`${outside_js_1.BLANK},`))
        return 'strong';
    if (/[»”"’'][,.!?]?$|[,!?]["”’']$/.test(head) && !/[a-z]'$/.test(head))
        return 'strong';
    return head.endsWith(',') || cue.start === sentence.start ? 'weak' : null;
}
function subjectBefore(outside, here, cue) {
    const before = here.filter((subject) => subject.end <= cue.start);
    const standing = before.map((subject) => ({ subject, stands: (0, standing_js_1.standingOf)(outside, subject.start) }));
    const adjacent = standing.findLast(({ subject }) => subject.kind === 'pronoun' && cue.start - subject.end <= FAR);
    if (adjacent &&
        adjacent.subject === before.at(-1) &&
        (cue.start - adjacent.subject.end <= NEXT ||
            !/[;:«»“”"]|\b(?:que|that)\b/.test(outside.slice(adjacent.subject.end, cue.start))))
        return adjacent.subject;
    const announcing = before.at(-1);
    if (announcing &&
        /\bwith (?:[a-z.]+ ){0,2}$/.test(outside.slice(Math.max(0, announcing.start - 24), announcing.start)) &&
        /^[a-z]+ing\b/.test(outside.slice(cue.start, cue.end)))
        return announcing;
    const beside = standing.at(-1);
    // `a remark his spokesman, Mr Gabriel, dismissed`: nothing stands between.
    if (beside?.stands === 'unclear' &&
        beside.subject.kind !== 'pronoun' &&
        /^,? (?:[a-z]+ly )?$/.test(outside.slice(beside.subject.end, cue.start)))
        return beside.subject;
    const head = headOf(outside, before, cue);
    if (head)
        return head;
    const real = standing.filter(({ subject }) => subject.kind !== 'pronoun');
    return ((real.findLast(({ stands }) => stands === 'subject') ?? real.findLast(({ stands }) => stands === 'unclear'))
        ?.subject ?? null);
}
/** A pronoun stands next to its verb, or with nothing but its auxiliary and what commas part off between. */
const NEXT = 12;
const FAR = 90;
/** Right behind a comma that closes `, who …,` or `, qui …,`: whoever that is said of. */
function headOf(outside, before, cue) {
    const first = before[0];
    if (!first || !/, (?:[a-z]+ ){0,2}$/.test(outside.slice(Math.max(0, cue.start - 24), cue.start)))
        return null;
    return (before.findLast(({ end, kind }) => kind !== 'pronoun' &&
        /^,? ?, (?:who|whose|qui|dont|que|qu')\b/.test(outside.slice(end, end + 12)) &&
        !/[;:«“"]/.test(outside.slice(end, cue.start))) ?? null);
}
/** Two capitalised words or more, where a name should be. */
function strangerAt(text, outside, at) {
    const found = /^[\s,]*((?:(?:la|le|l'|the|M\.|Mme|Mr\.?|Ms\.?)\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:al-|bin\s|de\s|von\s)?\p{Lu}[\p{L}'’-]+){1,3})/u.exec(text.slice(at, at + 90));
    if (!found?.[1] || outside.slice(at, at + found[0].length).includes(outside_js_1.BLANK))
        return null;
    const start = at + found[0].length - found[1].length;
    return { start, end: start + found[1].length };
}
//# sourceMappingURL=speakers.js.map