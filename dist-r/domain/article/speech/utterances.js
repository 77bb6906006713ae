"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.utterancesIn = utterancesIn;
const pack_js_1 = require("../packs/pack.js");
const speech_js_1 = require("../packs/words/speech.js");
const spans_js_1 = require("../text/spans.js");
const doubt_js_1 = require("./doubt.js");
const descriptions_js_1 = require("./descriptions.js");
const genders_js_1 = require("./genders.js");
const in_a_row_js_1 = require("./in-a-row.js");
const ordinal_js_1 = require("./ordinal.js");
const pronouns_js_1 = require("./pronouns.js");
const speakers_js_1 = require("./speakers.js");
const standing_js_1 = require("./standing.js");
const utterance_js_1 = require("./utterance.js");
const without_verb_js_1 = require("./without-verb.js");
/** Who says what, sentence by sentence; quotations without a verb of their own go to whoever spoke last nearby. */
function utterancesIn(article) {
    const found = [];
    const add = (...utterances) => found.push(...utterances.flatMap((utterance) => (0, doubt_js_1.beyondDoubt)(article, utterance)));
    for (const sentence of article.sentences) {
        const quotations = (0, spans_js_1.within)(article.quotations, sentence).filter((quotation) => !isTitle(article, quotation) && !article.subjects.some((subject) => (0, spans_js_1.contains)(subject, quotation)));
        const last = found.findLast(({ speaker }) => speaker.words !== '') ?? null;
        const heard = cuesIn(article, sentence).flatMap((cue) => {
            const speaking = (0, speakers_js_1.speakerAt)(article.outside, article.text, sentence, cue, article.subjects, article.language);
            const agent = (0, doubt_js_1.agentOf)(article, cue, sentence.end);
            const speaker = agent === 'nobody' ? { ...utterance_js_1.NOBODY, words: '', via: null } : (agent ?? named(article, speaking, cue, last));
            if (!speaker)
                return [];
            // Who is only said to have been called so says nothing of what is quoted there.
            const own = quotations.length > 0 && isApposed(article, sentence, cue) ? nameless(speaker) : speaker;
            return [{ cue, speaker: own, inverted: speaking.inverted }];
        });
        const spoken = governing(article.outside, heard, quotations).map((each) => (0, without_verb_js_1.besideColon)(article, sentence, quotations, each));
        if (spoken.length > 0)
            add(...shared(article, sentence, quotations, spoken, last));
        else if (quotations.length > 0 &&
            last &&
            (0, utterance_js_1.isHuman)(last.speaker) &&
            without_verb_js_1.GOES_ON.test(article.outside.slice(sentence.start, sentence.end))) {
            const speaker = isStillAbout(article, sentence, last)
                ? { ...last.speaker, reason: 'same_speaker' }
                : { ...utterance_js_1.NOBODY, words: '', via: null };
            add({ sentence, speaker, quotations, at: sentence.start });
        }
        else if (quotations.length > 0) {
            const speaker = (0, without_verb_js_1.withoutVerb)(article, sentence, quotations, last);
            if (speaker)
                add({ sentence, speaker, quotations, at: quotations[0]?.start ?? sentence.start });
        }
    }
    return found;
}
/** A word or two with an article before the mark and more of the name behind: `la « république » de Donetsk`; no verb asks for it. */
function isTitle(article, quotation) {
    const { outside, text } = article;
    const words = text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/).length;
    if (words > 2 || !(0, without_verb_js_1.isNamed)(outside, quotation))
        return false;
    // `salue un « pas important » et …`: a verb of saying asks for it.
    if (SAYING_BEFORE.test(outside.slice(Math.max(0, quotation.start - 32), quotation.start)))
        return false;
    return (/^ (?:de|du|des|d'|of|and|et|[a-z]+s?\b)/.test(outside.slice(quotation.end, quotation.end + 5)) &&
        !/^,? ?(?:said|a |ont )/.test(outside.slice(quotation.end, quotation.end + 6)));
}
const SAYING_BEFORE = /\b(?:salue|denonce|evoque|qualifie|promis|vante|deplore|dit|parle|hailed|denounced|condemned|praised|welcomed|called|promised|spoke|lamented)(?: [a-z']+){0,2} (?:d')?(?:une?|le|la|l'|an?|the|of an?) ?$/;
/** `Étienne, rappelé à Paris,`: what is said of somebody, and by nobody. */
function isApposed({ outside, text, language }, sentence, { start, end }) {
    return (language === 'fr' &&
        /^\p{L}+ée?s?$/u.test(text.slice(start, end)) &&
        /[a-z], $/.test(outside.slice(Math.max(sentence.start, start - 4), start)) &&
        !/^ (?:[a-z]+ )?par /.test(outside.slice(end, end + 20)));
}
function nameless({ words, via }) {
    return { actor: null, side: null, via, kind: 'stranger', reason: 'verb', words };
}
function cuesIn({ outside, language }, sentence) {
    const here = outside.slice(sentence.start, sentence.end);
    const find = (pattern, form) => [...here.matchAll(pattern)].map(({ 0: words, index }) => ({
        form,
        start: sentence.start + index,
        end: sentence.start + index + words.length,
    }));
    // Who calls somebody says nothing of them, unless it is quoted.
    const isCall = ({ start, end }) => /^call(?!s? (?:for|on)|ed (?:for|on))/.test(outside.slice(start, end)) &&
        !/[“"«‘]/.test(outside.slice(end, Math.min(sentence.end, end + 90)));
    const isSaid = (cue) => !isCall(cue) && isTold(cue) && !isSupposed(cue) && !isUntrue(cue);
    // `si l’UE réplique`: nobody has said anything.
    const isSupposed = ({ start }) => /(?:^|[ ,])(?:si|s'il|s'ils|if|unless|should)\b[^,;:«“"]{0,40}$/.test(outside.slice(Math.max(sentence.start, start - 48), start));
    // `Reports that X has offered “…” are incorrect`: nor has X.
    const { reported, untrue } = pack_js_1.PACKS[language].frames;
    const isUntrue = ({ start, end }) => reported.test(outside.slice(sentence.start, start)) && untrue.test(outside.slice(end, sentence.end));
    const isTold = ({ start }) => !speech_js_1.UNSAID[language].test(outside.slice(Math.max(sentence.start, start - 80), start));
    return [...find(speech_js_1.SPEECH_CUE[language], 'verb').filter(isSaid), ...find(speech_js_1.ACCORDING_CUE[language], 'according')]
        .sort((a, b) => a.start - b.start)
        .slice(0, MOST_CUES);
}
/** Longer sentences are lists or noise. */
const MOST_CUES = 12;
function named(article, { subject, stranger, via }, cue, last) {
    const medium = via?.actor ?? null;
    const described = stranger && ((0, descriptions_js_1.ministryOf)(article, stranger) ?? (0, descriptions_js_1.describedPerson)(article, stranger));
    if (described)
        return { ...described, via: medium };
    if (stranger)
        return {
            actor: null,
            side: null,
            kind: 'stranger',
            words: (0, utterance_js_1.wordsOf)(article, stranger),
            via: medium,
            reason: 'verb',
        };
    if (subject && (0, ordinal_js_1.isOrdinal)(article.outside, subject)) {
        const actor = (0, pronouns_js_1.oneOfTwo)(article, subject);
        return { actor, side: null, kind: 'person', words: (0, utterance_js_1.wordsOf)(article, subject), via: medium, reason: 'pronoun' };
    }
    if (subject?.kind === 'pronoun' && last && (0, pronouns_js_1.isAside)(article.outside, subject, cue)) {
        return (0, utterance_js_1.isHuman)(last.speaker) ? { ...last.speaker, reason: 'pronoun' } : null;
    }
    if (subject?.kind === 'pronoun' && last && goesOn(article, cue, last))
        return { ...last.speaker, reason: 'pronoun' };
    if (subject?.kind === 'pronoun' ||
        (!subject && /-(?:t-)?(?:il|elle)\b/.test(article.outside.slice(cue.start, cue.end)))) {
        const person = subject && (0, pronouns_js_1.isLatter)(article.outside, subject)
            ? (0, pronouns_js_1.latter)(article, subject.start)
            : (0, pronouns_js_1.antecedent)(article, subject?.start ?? cue.start, last, (0, genders_js_1.genderOf)(article.outside, subject ?? cue));
        return person && { ...person, reason: 'pronoun' };
    }
    if (!subject)
        return { ...utterance_js_1.NOBODY, words: '', via: medium };
    const voice = (0, descriptions_js_1.voiceOf)(article, subject, cue);
    if (voice)
        return { ...voice, via: medium };
    return {
        actor: isFar(article, subject, cue) ? null : subject.actor,
        side: subject.side,
        kind: subject.kind,
        words: (0, utterance_js_1.wordsOf)(article, subject.name),
        via: medium,
        reason: cue.form === 'according' ? 'according' : 'verb',
    };
}
/** Whether nobody else did anything since somebody spoke. */
function isStillAbout(article, sentence, { at, speaker }) {
    return !(0, spans_js_1.within)(article.subjects, { start: at, end: sentence.start }).some(({ kind, actor, start }) => (kind === 'person' || kind === 'office') &&
        actor !== speaker.actor &&
        (0, standing_js_1.standingOf)(article.outside, start) !== 'object');
}
/** `…, he added`: whoever spoke just before. */
function goesOn({ outside, sentences }, cue, { speaker, sentence, quotations }) {
    return ((0, utterance_js_1.isHuman)(speaker) &&
        quotations.length > 0 &&
        /\b(?:added|adds|ajoute|poursuivi|poursuit|went on|continued)\b/.test(outside.slice(cue.start, cue.end)) &&
        cue.start < ((sentences[sentence.index + 2] ?? sentences[sentence.index + 1])?.end ?? 0));
}
/** More than a word or two between a person and the verb, parted by no comma and no "and": another may have come in between. */
function isFar({ outside }, { kind, end }, cue) {
    const between = outside.slice(end, Math.max(end, cue.start));
    const participle = /(?:ing|ant)$/.test(outside.slice(cue.start, cue.end));
    return (kind === 'person' &&
        !participle &&
        between.length > 25 &&
        !/^,| (?:and|et|but|mais|puis|then) (?:[a-z']+ ){0,3}$/.test(between));
}
/** `…, accusing X of “…”, an official said`: what closes the sentence governs what a participle says in it. */
function governing(outside, heard, quotations) {
    const closing = heard.at(-1);
    if (!closing?.inverted ||
        closing.cue.form === 'according' ||
        quotations.some(({ start }) => start > closing.cue.start))
        return [...heard];
    return heard.filter(({ cue }) => cue === closing.cue || !/(?:ant|ing)$/.test(outside.slice(cue.start, cue.end)));
}
/** Each quotation to the nearest cue; a cue without any still says something. */
function shared(article, sentence, quotations, spoken, last) {
    const own = new Map(spoken.map(({ cue }) => [cue, []]));
    const apart = [];
    for (const quotation of quotations) {
        const nearest = spoken.reduce((best, each) => ((0, spans_js_1.gap)(each.cue, quotation) < (0, spans_js_1.gap)(best.cue, quotation) ? each : best));
        const between = article.outside.slice(nearest.cue.end, Math.max(nearest.cue.end, quotation.start));
        // Behind a semicolon another clause has its own subject: `; M. Hollande, “…”`.
        const clause = between.lastIndexOf(';');
        const others = clause < 0
            ? (0, without_verb_js_1.labelled)(article, sentence, quotation, nearest, last)
            : (0, without_verb_js_1.clauseSpeaker)(article, { start: nearest.cue.end + clause, end: quotation.start }, last);
        const another = others ?? (0, in_a_row_js_1.inARow)(article, nearest, quotations, quotation) ?? (0, in_a_row_js_1.saidOfIt)(article, spoken, nearest, quotation);
        if (another)
            apart.push({ sentence, speaker: another, quotations: [quotation], at: quotation.start });
        else
            own.get(nearest.cue)?.push(quotation);
    }
    const utterances = spoken.map(({ cue, speaker }) => ({
        sentence,
        speaker,
        quotations: own.get(cue) ?? [],
        at: cue.start,
    }));
    return [
        ...utterances.filter((each, i) => each.quotations.length > 0 ||
            !utterances.some((other, j) => j < i && (0, utterance_js_1.speakerKey)(other.speaker) === (0, utterance_js_1.speakerKey)(each.speaker))),
        ...apart,
    ];
}
//# sourceMappingURL=utterances.js.map