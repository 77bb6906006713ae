"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.beyondDoubt = beyondDoubt;
exports.agentOf = agentOf;
const speech_js_1 = require("../packs/words/speech.js");
const spans_js_1 = require("../text/spans.js");
const standing_js_1 = require("./standing.js");
const utterance_js_1 = require("./utterance.js");
/**
 * What is said, with nobody for its speaker where the words leave it open who speaks: several at once, a clause of somebody else
 * between, a crowd, somebody’s word that another takes up. Nothing at all of what nobody says.
 */
function beyondDoubt(article, utterance) {
    const open = { ...utterance_js_1.NOBODY, words: '', via: null };
    const spoken = utterance.quotations.filter((quotation) => !isOfNobody(article, quotation));
    if (utterance.quotations.length > 0 && spoken.length === 0)
        return [];
    const { speaker } = utterance;
    if (speaker.actor === null)
        return [{ ...utterance, quotations: spoken }];
    if (isJoint(article, utterance))
        return [{ ...utterance, quotations: spoken, speaker: jointly(speaker) }];
    const own = article.outside.slice(utterance.at, utterance.at + 40);
    if (/^[a-z]+-(?:t-)?on\b/.test(own) || /^a-t-on\b/.test(own))
        return [{ ...utterance, quotations: spoken, speaker: jointly(speaker) }];
    const doubtful = spoken.filter((quotation) => isDoubtful(article, utterance, quotation));
    if (doubtful.length === 0)
        return [{ ...utterance, quotations: spoken }];
    const left = spoken.filter((quotation) => !doubtful.includes(quotation));
    return [
        ...(left.length > 0 ? [{ ...utterance, quotations: left }] : []),
        ...doubtful.map((quotation) => ({
            ...utterance,
            at: quotation.start,
            quotations: [quotation],
            speaker: besideQuotation(article, quotation) ?? open,
        })),
    ];
}
/** Said of somebody in the passive: whoever stands behind "by" says it, or nobody. */
function agentOf(article, cue, end) {
    const { outside, language } = article;
    if (!PASSIVE[language].test(outside.slice(Math.max(0, cue.start - 30), cue.start)))
        return null;
    const agent = (0, spans_js_1.within)(article.subjects, { start: cue.end, end }).find(({ start, kind }) => kind !== 'pronoun' && /\b(?:by|par) (?:[a-z.' -]{0,30})$/.test(outside.slice(cue.end, start)));
    return agent ? (0, utterance_js_1.speakerOf)(article, agent, 'verb') : 'nobody';
}
const PASSIVE = {
    en: /\b(?:was|were|is|are|been|being|be)(?: [a-z]+ly| once| often| widely)? $/,
    fr: /\b(?:(?:a|ont|avait|avaient|aurait|avoir|ayant) ete|(?<!s')(?:etait|etaient|fut|sont|est))(?: [a-z]+ment| souvent| parfois)? $/,
};
/** `Clinton and Blair said`: no one of them. */
function isJoint(article, { speaker, sentence, at }) {
    const here = (0, spans_js_1.within)(article.subjects, sentence);
    const index = here.findLastIndex(({ actor, end, start }) => actor === speaker.actor && (end <= at || start >= at));
    const [before, self, after] = [here[index - 1], here[index], here[index + 1]];
    return ((before !== undefined &&
        self !== undefined &&
        (0, standing_js_1.standingOf)(article.outside, before.start) !== 'object' &&
        isJoined(article, before, self)) ||
        (self !== undefined && after !== undefined && self.start >= at && isJoined(article, self, after)));
}
/** Nothing but "and" and a title between two names. */
function isJoined({ outside }, before, after) {
    const between = outside.slice(before.end, after.start);
    return (before.actor !== after.actor && /^,? (?:and|et|&) (?:(?:the|le|la|l'|m\.|mme|mr\.?|ms\.?|mrs\.?) ?)?$/.test(between));
}
function jointly({ words }) {
    return { actor: null, side: null, via: null, kind: 'stranger', reason: 'verb', words };
}
/** Cries of a crowd, what a banner says, what something or somebody is called. */
function isOfNobody({ outside, language }, { start }) {
    return CROWD[language].test(outside.slice(Math.max(0, start - 60), start));
}
const CROWD = {
    en: /\b(?:(?:cries|chants?|shouts?|calls|cry|slogans?) of|(?:crowd|protest[eo]rs?|demonstrators?|supporters?|people|students?|many|some)(?: had| were| was)? (?:[a-z]+ ){0,2}(?:shout(?:ed|ing)?|chant(?:ed|ing)?|cri?ed|crying|yell(?:ed|ing)|sang|singing)|(?:banners?|placards?|posters?|signs?|headlines?|front page|graffiti|t-shirts?)(?: [a-z]+){0,4}|nicknamed|dubbed|known as|so-called|codenamed|entitled|titled|labell?ed) ?(?:the )?:? ?$/,
    fr: /(?:\b(?:(?:aux?|des?|les|sous les) cris d[e']|slogans?|scand(?:e|ent|ait|aient|ant)|cri(?:e|ent|ait|aient|ant)|banderoles?(?: [a-z]+){0,3}|pancartes?(?: [a-z]+){0,3}|affiches?(?: [a-z]+){0,3}|graffitis?|surnommee?s?|baptisee?s?|intitulee?s?|la une|soi-disant)|, dite?s?) ?(?:le |la |les |l')?:? ?$/,
};
/** Between the one who speaks and the quotation, or around it, stands a clause of somebody else; or it is another’s word. */
function isDoubtful(article, { speaker, sentence, at }, quotation) {
    const { outside, language } = article;
    const others = (0, spans_js_1.within)(article.subjects, sentence).filter(({ actor, kind }) => actor !== speaker.actor && kind !== 'media' && kind !== 'pronoun');
    if (OWNER[language].test(outside.slice(Math.max(0, quotation.start - 24), quotation.start)))
        return others.some(({ end }) => quotation.start - end < 24 && end <= quotation.start);
    if (others.some(({ start, kind }) => kind === 'person' && start > at && CITING.test(outside.slice(at, start))))
        return true;
    // `quoting his father: “…”`: the word of somebody without a name.
    if (CITED.test(outside.slice(Math.max(0, quotation.start - 70), quotation.start)))
        return true;
    const beside = besideQuotation(article, quotation);
    if (beside && beside.actor !== speaker.actor)
        return true;
    // In the clause before the one of the verb.
    if (quotation.end < at && FIRST_CLAUSE[language].test(outside.slice(sentence.start, sentence.start + 20)))
        return others.some(({ start, end }) => end <= quotation.start && (0, standing_js_1.standingOf)(outside, start) === 'subject');
    // In the clause behind it.
    if (quotation.start > at)
        return others.some(({ start, end, kind }) => start > at &&
            end <= quotation.start &&
            kind !== 'state' &&
            kind !== 'body' &&
            ANOTHER_CLAUSE[language].test(outside.slice(at, start)) &&
            /^ [a-z]/.test(outside.slice(end, quotation.start)));
    return false;
}
/** Another’s word is told again. */
const CITING = /\b(?:citant|quoting|citing|relaying|rapportant)(?: [a-z.]+)? $/;
const CITED = /\b(?:citant|quoting|citing|relaying|rapportant|reprenant|repeating|echoing)(?: (?:the words of|les mots d[eu']|la phrase d[eu']|le mot d[eu']))? ?(?:his|her|their|its|an?|the|one|son|sa|ses|leur|une?|le|la|l') ?[a-z' -]{2,40}[:,]? ?$/;
/** `Putin’s “red lines”`, `ce que M. Trump appelle « … »`. */
const OWNER = {
    en: /[a-z](?:'s|s') $/,
    fr: /\b(?:appellent?|nomment?|appelait) $/,
};
/** Opens a clause that is over before the verb. */
const FIRST_CLAUSE = {
    en: /^(?:while|whereas|although|though|as|if|after|when|where|because|since) /,
    fr: /^(?:tandis qu|alors qu|bien qu|si |quand |apres qu|pendant qu|lorsqu|la ou )/,
};
const ANOTHER_CLAUSE = {
    en: /(?:, (?:and|but|while|whereas|after|as) |\b(?:while|whereas|and) )(?:[a-z.]+ ){0,3}$/,
    fr: /(?:, (?:et|mais|apres que|quand) |\b(?:tandis que|alors que|et) )(?:[a-z.]+ ){0,3}$/,
};
/** `… and Mr Paisley “treachery”`: who stands right before it, without a verb of his own. */
function besideQuotation(article, quotation) {
    const beside = article.subjects.find(({ end, kind }) => end <= quotation.start &&
        quotation.start - end <= 3 &&
        kind === 'person' &&
        /^,? ?$/.test(article.outside.slice(end, quotation.start)));
    const head = beside
        ? /(?:\b(?:and|et|while|tandis que)|;)((?: [a-z.]+){0,3}) $/.exec(article.outside.slice(Math.max(0, beside.start - 24), beside.start))
        : null;
    // `and thanked Mr Gonsalves “…”`: with a verb before it a name is an object.
    const isSubject = head?.[1] !== undefined && (head[1].match(/[a-z]+/g) ?? []).every((word) => speech_js_1.BEFORE_SUBJECT.has(word));
    return beside && isSubject ? (0, utterance_js_1.speakerOf)(article, beside, 'label') : null;
}
//# sourceMappingURL=doubt.js.map