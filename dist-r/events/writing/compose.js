"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.patched = patched;
exports.citation = citation;
exports.claim = claim;
exports.link = link;
exports.statusChange = statusChange;
exports.entryNamed = entryNamed;
exports.nextOrdinal = nextOrdinal;
const basis_js_1 = require("../../domain/lifecycle/basis.js");
const problem_js_1 = require("../../common/problem.js");
const listed_js_1 = require("./listed.js");
const taking_part_js_1 = require("./taking-part.js");
const tellings_js_1 = require("./tellings.js");
/** The document with the fields and lists of a patch in it; a list of parts is the whole list. */
function patched(document, { tellings, title, summary, participations, citations, issues, links, relativeTo, ...fields }, names) {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const after = { ...document, ...given };
    after.tellings = tellings
        ? (0, listed_js_1.listed)(document.tellings, tellings, '/tellings', (part) => (0, tellings_js_1.telling)(part, after.knownOn))
        : (0, tellings_js_1.movedWith)(document.tellings, document.knownOn, after.knownOn);
    after.tellings = (0, tellings_js_1.mended)(after.tellings, { title, summary });
    if (relativeTo !== undefined)
        after.relativeTo = relativeTo && hanging(relativeTo, names);
    if (participations)
        Object.assign(after, (0, taking_part_js_1.takingPart)(after, participations, names));
    if (citations)
        Object.assign(after, cited(document, citations, names));
    after.issues = issues
        ? (0, listed_js_1.listed)(document.issues, issues, '/issues', (part, ordinal, _, pointer) => issue(part, ordinal, names, (named) => citationNamed(after.citations, named, `${pointer}/citation`)))
        : withoutGone(document.issues, after.citations);
    if (links)
        after.links = (0, listed_js_1.listed)(document.links, links, '/links', (part) => link(part, document.knownOn, names));
    return after;
}
function citation(input, ordinal, names) {
    const { source, quote, language, translation, quoteNote, knownOn, speaker, attribution, anchor, stance, credibility, } = input;
    return {
        source: names('source', source).id,
        ordinal,
        quote: quote ?? null,
        language: language ?? null,
        translation: translation ? { ...translation } : null,
        quoteNote: quoteNote ?? null,
        knownOn: knownOn ?? null,
        speaker: speaker == null ? null : names('actor', speaker).id,
        attribution: attribution ?? null,
        anchor: anchor ? { exact: anchor.exact, prefix: anchor.prefix ?? '', suffix: anchor.suffix ?? '' } : null,
        stance: stance ?? 'reports',
        credibility: credibility ?? 6,
    };
}
/** A claim is known since its citation was, unless it says another day. */
function claim({ field, value, knownOn }, on, appeared) {
    return { citation: on, field, value, knownOn: knownOn ?? appeared };
}
function issue(input, ordinal, names, citationOf) {
    const { actor, stance, stances, reportedBy, citation: on, moved, knownOn } = input;
    return {
        issue: input.issue,
        ordinal,
        actor: actor == null ? null : names('actor', actor).id,
        stance: stance ?? null,
        stances: stances ?? null,
        reportedBy: reportedBy == null ? null : names('actor', reportedBy).id,
        citation: on == null ? null : citationOf(on),
        moved: moved ?? null,
        knownOn: knownOn ?? null,
    };
}
function hanging({ event, offset }, names) {
    return { event: names('event', event).id, offset };
}
/** Known once both events were. */
function link({ to, type, order, knownOn }, eventKnownOn, names) {
    const other = names('event', to);
    const both = [eventKnownOn, other.day ?? eventKnownOn].sort();
    return { to: other.id, type, order: order ?? null, knownOn: knownOn ?? both.at(-1) ?? eventKnownOn };
}
/** `corrects` is left to whoever knows the entries before it. */
function statusChange(input, ordinal, names) {
    const { status, effectiveOn, knownOn, saidAs, saidBy, basis, source, vote } = input;
    const { window = null, saidRule = null, place = null, format = null, note = null, notes = null } = input;
    return {
        ...{ ordinal, status, effectiveOn, knownOn, window, saidRule, place, format, note, notes, corrects: null },
        saidAs: saidAs ? { ...saidAs } : null,
        vote: vote ? { ...vote } : null,
        saidBy: saidBy == null ? null : names('actor', saidBy).id,
        basis: basis ?? (0, basis_js_1.usualBasis)(status, saidBy != null),
        source: source == null ? null : names('source', source).id,
    };
}
/** The id of the entry that another one sets right; throws `validation_failed` where the event has none of that name. */
function entryNamed(entries, named, pointer) {
    if (named == null)
        return null;
    const [id] = Object.entries(entries).find(([own, { ordinal }]) => own === named || ordinal === named) ?? [];
    if (id !== undefined)
        return id;
    const detail = 'The event has no such entry before this one.';
    throw new problem_js_1.Problem('validation_failed', detail, [{ pointer, code: 'corrects_nothing', detail }]);
}
/** The id of one of the citations; throws `validation_failed` where the event has none of that name. */
function citationNamed(citations, named, pointer) {
    const [id] = Object.entries(citations).find(([own, { ordinal }]) => own === named || ordinal === named) ?? [];
    if (id !== undefined)
        return id;
    const detail = 'The event has no such citation.';
    throw new problem_js_1.Problem('validation_failed', detail, [{ pointer, code: 'no_such_citation', detail }]);
}
/** Positions that rest on a citation that is no more rest on none. */
function withoutGone(issues, citations) {
    return Object.fromEntries(Object.entries(issues).map(([id, part]) => [
        id,
        part.citation === null || Object.hasOwn(citations, part.citation) ? part : { ...part, citation: null },
    ]));
}
/** Where the next part goes: after all there are. */
function nextOrdinal(parts) {
    return Math.max(-1, ...Object.values(parts).map(({ ordinal }) => ordinal)) + 1;
}
function cited(document, inputs, names) {
    const claims = {};
    const citations = (0, listed_js_1.listed)(document.citations, inputs, '/citations', (input, ordinal, id, pointer) => {
        const day = names('source', input.source).day ?? input.knownOn ?? document.knownOn;
        const own = Object.fromEntries(Object.entries(document.claims).filter(([, { citation: on }]) => on === id));
        const after = input.claims ? (0, listed_js_1.listed)(own, input.claims, `${pointer}/claims`, (part) => claim(part, id, day)) : own;
        Object.assign(claims, after);
        return citation(input, ordinal, names);
    });
    return { citations, claims };
}
//# sourceMappingURL=compose.js.map