"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.voteIn = voteIn;
exports.votesOf = votesOf;
exports.decidedByVote = decidedByVote;
const vote_js_1 = require("../../vote.js");
const spans_js_1 = require("../text/spans.js");
const date_for_js_1 = require("./date-for.js");
const verbs_of_js_1 = require("./verbs-of.js");
const who_js_1 = require("./who.js");
/** `by 12 votes to 3 with two abstentions`, `par 284 voix et 16 abstentions`: the counts that a part of the text tells. */
function voteIn({ outside, pack }, { start, end }) {
    const here = outside.slice(start, Math.min(end, start + LONGEST));
    for (const pattern of pack.votes.counts) {
        const match = pattern.exec(here);
        if (!match?.groups)
            continue;
        const counted = { start: start + match.index, end: start + match.index + match[0].length };
        const beside = pack.votes.abstained.exec(here.slice(match.index + match[0].length).slice(0, BESIDE));
        const number = (words) => (words === undefined ? null : countOf(words, pack.votes));
        const { for: agreeing, against } = match.groups;
        const { abstained } = beside?.groups ?? {};
        const vote = { for: number(agreeing), against: number(against), abstained: number(abstained), absent: null };
        if (vote.for !== null)
            return { ...counted, vote };
    }
    return null;
}
/** The count that the tellings of a decision give, the nearest behind its words first. Who rejects is counted first, and is against. */
function votesOf(reading, group, kind, status) {
    if (!(0, vote_js_1.tellsVote)(kind, status))
        return null;
    for (const { at, sentence } of group) {
        const found = voteIn(reading, { start: at.start, end: sentence.end }) ?? voteIn(reading, sentence);
        if (!found)
            continue;
        const { vote } = found;
        const against = status === 'rejected' && vote.against !== null && (vote.for ?? 0) > vote.against;
        return against ? { ...vote, for: vote.against, against: vote.for } : vote;
    }
    return null;
}
/** A count tells that a body decided, whatever the verb: `97 to 15, on October 16`. */
function decidedByVote(reading, sentence) {
    if (sentence.heading)
        return [];
    const found = voteIn(reading, sentence);
    if (!found)
        return [];
    const verbs = (0, verbs_of_js_1.verbsIn)(reading, reading.outside, sentence);
    const main = [...verbs].sort((a, b) => (0, spans_js_1.gap)(a, found) - (0, spans_js_1.gap)(b, found))[0];
    const open = main && (main.conditional || main.disputed || !['done', 'now'].includes(main.mood));
    if (open)
        return [];
    const refused = verbs.some(({ verb, mood }) => verb === 'reject' && mood === 'done');
    const agents = (0, spans_js_1.within)(reading.mentions, sentence).filter(({ start, actor }) => actor.type !== 'person' &&
        reading.pack.syntax.agent.test(reading.outside.slice(Math.max(sentence.start, start - 12), start)));
    const subjects = agents.length > 0 ? agents.slice(0, 1) : main ? (0, who_js_1.subjectsOf)(reading, main, main.clause, sentence) : [];
    return [
        {
            kind: 'decision',
            status: refused || (found.vote.for ?? 0) < (found.vote.against ?? 0) ? 'rejected' : 'adopted',
            ...{ sentence, at: found, noun: null, place: null, format: null, condition: null },
            date: (0, date_for_js_1.dateFor)(reading, sentence, found, main ?? found, 'behind'),
            takingPart: (0, who_js_1.inRole)(subjects.filter(({ actor }) => actor.type !== 'person'), 'author'),
            ...{ done: true, reason: 'deed' },
        },
    ];
}
const LONGEST = 600;
/** So far behind the count those who abstained are told. */
const BESIDE = 60;
/** A number in digits, with or without separators, or in words; null where the words are none. */
function countOf(words, { numbers }) {
    if (/\d/.test(words))
        return Number(words.replace(/[^\d]/g, ''));
    let whole = 0;
    let part = 0;
    for (const each of words.split(/[ -]/)) {
        const value = numbers[each] ?? numbers[each.replace(/s$/, '')];
        if (value === undefined) {
            if (each === 'and' || each === 'et')
                continue;
            return null;
        }
        if (value === 1000) {
            whole += (part || 1) * value;
            part = 0;
        }
        else if (value === 100)
            part = (part || 1) * value;
        // `quatre-vingts`: twenty is counted, where a smaller number than twenty is before it.
        else
            part = value === 20 && part % 100 === 4 && 'vingt' in numbers ? part - 4 + 80 : part + value;
    }
    return whole + part;
}
//# sourceMappingURL=votes.js.map