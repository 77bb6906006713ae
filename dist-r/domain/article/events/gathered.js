"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.gathered = gathered;
const dateline_js_1 = require("../names/dateline.js");
const passages_js_1 = require("../text/passages.js");
const spans_js_1 = require("../text/spans.js");
const citing_js_1 = require("./citing.js");
const join_js_1 = require("./join.js");
const kinds_js_1 = require("./kinds.js");
const naming_js_1 = require("./naming.js");
const votes_js_1 = require("./votes.js");
const when_of_js_1 = require("./when-of.js");
const with_others_js_1 = require("./with-others.js");
/** One finding for each event that the rules find, with the details of all its tellings. */
function gathered(reading, occurrences) {
    const groups = (0, join_js_1.joined)(occurrences, reading.publishedOn);
    const main = (0, with_others_js_1.mainParties)(reading, groups);
    return groups
        .slice(0, MOST)
        .map((group) => findingOf(reading, group, main, groups))
        .filter((finding) => finding !== null);
}
const MOST = 40;
/** Where the report was sent from, else the town that its title names. */
function reportedFrom(reading) {
    const [title] = reading.sentences;
    return (0, dateline_js_1.datelineOf)(reading) ?? (title?.heading ? ((0, spans_js_1.within)(reading.places, title)[0] ?? null) : null);
}
function findingOf(reading, group, main, groups) {
    const lead = group.find(({ sentence, noun, date }) => !sentence.heading && (noun !== null || date !== null)) ??
        group.find(({ sentence }) => !sentence.heading) ??
        group[0];
    const when = (0, when_of_js_1.whenOf)(reading, group, lead);
    const place = (0, join_js_1.placeOf)(group) ?? (lead.done && (0, when_of_js_1.isNews)(lead, when.when, reading) ? reportedFrom(reading) : null);
    const first = lead.done && groups.find((each) => each[0].done && (0, kinds_js_1.classOf)(each[0].kind) === 'gathering') === group;
    const seated = (0, with_others_js_1.withMain)(reading, group, main);
    const takingPart = first ? (0, with_others_js_1.withMediators)(reading, (0, with_others_js_1.withDelegates)(reading, group, seated)) : seated;
    const again = !lead.done &&
        (0, kinds_js_1.classOf)(lead.kind) === 'gathering' &&
        main.talks &&
        main.parties.length > 1 &&
        main.parties.every((party) => takingPart.some(({ actor }) => actor === party));
    const kind = again || group.some((each) => each.kind === 'talks') ? 'talks' : lead.kind;
    const off = group.some(({ status: told }) => told === 'cancelled' || told === 'postponed');
    if ((0, kinds_js_1.classOf)(kind) === 'gathering' && takingPart.length === 0 && !place && !when.saidAs && !off)
        return null;
    const status = strongest(group);
    const said = reading.said.get(lead.sentence.index)?.find(({ speaker }) => speaker.kind !== 'media');
    const stated = said && (!lead.done || said.quotations.length > 0) ? said : null;
    const format = group.find((each) => each.format)?.format ?? null;
    return {
        kind,
        title: titleOf(reading, group, lead, place),
        when: when.when,
        saidAs: when.saidAs,
        saidRule: when.saidRule,
        timezone: place?.zone ?? null,
        place: place?.words ?? null,
        country: place?.country ?? null,
        format: (0, kinds_js_1.classOf)(kind) === 'gathering'
            ? (format ?? (takingPart.some(({ role }) => role === 'mediator') && lead.done ? 'indirect' : null))
            : null,
        status,
        condition: null,
        consequence: null,
        vote: (0, votes_js_1.votesOf)(reading, group, kind, status),
        participations: takingPart.map(({ actor, role }) => ({ actor, role })),
        citations: stated ? (0, citing_js_1.citationsOf)(reading, [stated]) : [(0, citing_js_1.accountOf)(reading, lead)],
        details: detailsOf(group, when.date, place, takingPart),
        passage: { start: lead.sentence.start, end: lead.sentence.end },
        confidence: when.saidAs ? (takingPart.length > 0 ? 'high' : 'medium') : 'low',
        reasons: [lead.reason, ...(when.saidAs ? [] : ['day_not_said'])],
        speaker: stated ? (stated.speaker.actor?.id ?? stated.speaker.words) : null,
    };
}
const ORDER = [
    'denied',
    'cancelled',
    'postponed',
    'vetoed',
    'rejected',
    'adopted',
    'signed',
    'initialled',
    'held',
    'under_way',
    'agreed',
    'in_force',
    'announced',
];
/** What is most of all told of it: signed rather than agreed, held rather than begun. */
function strongest(group) {
    return ORDER.find((status) => group.some((each) => each.status === status)) ?? group[0].status;
}
function titleOf(reading, group, lead, place) {
    const named = [lead, ...group].find(({ noun, sentence }) => noun && !sentence.heading);
    if (named?.noun)
        return (0, naming_js_1.nameOfGathering)(reading, named.noun, named.sentence.end, place);
    for (const { speaker, quotations } of reading.utterances) {
        const quoted = quotations.find((quotation) => (0, spans_js_1.contains)(quotation, lead.at));
        if (!quoted)
            continue;
        const words = reading.text.slice(quoted.inner.start, quoted.inner.end).replace(/[.,!]$/, '');
        return (0, naming_js_1.saying)(reading, (0, naming_js_1.shortName)(speaker, reading.language), words, true);
    }
    const text = reading.text.slice(lead.sentence.start, lead.sentence.end).replace(passages_js_1.DATELINE, '');
    return (0, naming_js_1.shorten)(text.replace(/\s+/g, ' ').replace(/[.!]$/, ''), 120);
}
/** Where each detail stands in the text. */
function detailsOf(group, date, place, takingPart) {
    const span = ({ start, end }) => ({ start, end });
    const formatted = group.find((each) => each.format);
    return [
        ...group.map(({ at }) => ({ field: 'status', actor: null, passage: span(at) })),
        ...(date ? [{ field: 'when', actor: null, passage: span(date) }] : []),
        ...(place ? [{ field: 'place', actor: null, passage: span(place) }] : []),
        ...(formatted ? [{ field: 'format', actor: null, passage: span(formatted.sentence) }] : []),
        ...takingPart.flatMap(({ actor, at }) => (at ? [{ field: 'participant', actor, passage: at }] : [])),
    ];
}
//# sourceMappingURL=gathered.js.map