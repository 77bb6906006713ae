"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NEW = void 0;
exports.bodyOf = bodyOf;
const edtf_js_1 = require("../../../domain/time/edtf.js");
const zones_js_1 = require("../../../domain/time/zones.js");
const new_document_js_1 = require("../../../events/writing/new-document.js");
const known_things_js_1 = require("./known-things.js");
/** Before the name of an actor, or what a source is known by, that is not there yet. */
exports.NEW = '+';
/** What an event is where no column and nobody says. */
const USUAL_KIND = 'meeting';
/** The event that a row is; with what is wrong with it put among the mistakes of the row. */
function bodyOf(row, when, against) {
    const { known, defaults } = against;
    refuseUnread(row);
    const kind = row.fields['kind'] ?? defaults.kind ?? USUAL_KIND;
    const timezone = row.fields['timezone'] ?? null;
    const language = row.language ?? against.language;
    const days = row.sources.flatMap((source) => known.source(source)?.day ?? source.publishedOn ?? []).sort();
    const knownOn = row.knownOn ??
        (days.length > 0 ? (0, new_document_js_1.firstKnown)({ kind, when, timezone }, days) : usuallyKnown(when, timezone, against.today));
    const event = {
        ...row.fields,
        ...{ dossier: against.dossierId, kind, when, title: row.title, language, knownOn },
        participations: participationsOf(row, known),
        citations: citationsOf(row, known, language),
        links: linksOf(row, known),
        issues: issuesOf(row, against),
        ...(row.status !== null && { statusChanges: [entryOf(row.status, { when, timezone, knownOn })] }),
    };
    const newSources = row.sources.filter((source) => known.source(source) === null);
    return { event, newSources, saidOn: row.saidOn };
}
/** What a new event cannot be told in a cell is not left out without a word. */
function refuseUnread(row) {
    for (const field of ['vote', 'acts']) {
        if (row.said(field) === '')
            continue;
        row.reject(field, { code: 'not_changed_here' }, 'This is not told by a spreadsheet: record it in the event itself.');
    }
}
/**
 * The day the public could know of an event where no column tells it: the day it began; of a date that is no day, its last one,
 * for it may have been then; of what is still ahead, today.
 */
function usuallyKnown(when, timezone, today) {
    const { earliest, latest, precision, shape } = (0, edtf_js_1.parseEdtf)(when, timezone);
    const isVague = shape === 'point' && precision !== 'day' && precision !== 'instant';
    const day = isVague ? (latest ?? earliest) : (earliest ?? latest);
    if (day === null)
        return today;
    const known = (0, zones_js_1.dayInZone)(day, timezone);
    return known > today || !/^\d{4}-/.test(known) ? today : known;
}
function participationsOf(row, known) {
    const seen = new Set();
    return row.actors.flatMap(({ name, role, field }) => {
        const found = known.actor(name);
        if (found?.id === null) {
            const detail = `Several actors are called “${name}”; use the slug of one.`;
            row.reject(field, { code: 'actor_ambiguous', parameters: { name } }, detail, name);
            return [];
        }
        const actor = found?.id ?? exports.NEW + name;
        if (seen.has(`${actor} ${role}`))
            return [];
        seen.add(`${actor} ${role}`);
        return [{ actor, role }];
    });
}
/** Each source once; quotes go to the sources in their order, or all to the only one. */
function citationsOf(row, known, language) {
    const { sources, quotes } = row;
    for (const source of sources.filter((one) => one.url === null && one.publisher === null && !known.source(one))) {
        const detail = 'It is neither an address nor a source that is known, and no column tells its publisher.';
        row.reject('sources', { code: 'source_unread' }, detail, source.citation ?? '');
    }
    const names = sources.map((source) => known.source(source)?.id ?? exports.NEW + (0, known_things_js_1.keyOfSource)(source));
    if (quotes.length === 0)
        return [...new Set(names)].map((source) => ({ source }));
    if (names.length !== 1 && names.length !== quotes.length) {
        const detail = 'There are not as many sources as quotes, so that nobody knows which is from which.';
        row.reject('quotes', { code: 'quotes_unlike_sources' }, detail, quotes.join(' | '));
        return [];
    }
    return quotes.map((quote, at) => ({ source: names[at] ?? names[0] ?? '', quote, language }));
}
function linksOf(row, known) {
    return row.links.flatMap(({ type, to, field }) => {
        const found = known.linkedEvent(to);
        if (found)
            return [{ type, to: found.id }];
        const detail = `There is no event “${to}”.`;
        row.reject(field, { code: 'unknown_reference', parameters: { thing: 'event', name: to } }, detail, to);
        return [];
    });
}
function issuesOf(row, { issues, known }) {
    return row.issues.flatMap((said) => {
        const whole = issues.get(said.toLowerCase());
        if (whole !== undefined)
            return [{ issue: whole }];
        const [, name = '', holder = '', stance = ''] = /^([^:]+):\s*([^:]+):\s*(.+)$/s.exec(said) ?? [];
        const issue = issues.get(name.trim().toLowerCase());
        const actor = known.actor(holder.trim())?.id;
        if (issue !== undefined && actor)
            return [{ issue, actor, stance }];
        const detail = `The dossier has no such issue: “${said}”.`;
        row.reject('issues', { code: 'unknown_reference', parameters: { thing: 'issue', name: said.slice(0, 200) } }, detail, said);
        return [];
    });
}
/** The one entry of the ledger that a status tells: since the event began, where that could be known. */
function entryOf(status, { when, timezone, knownOn }) {
    const { earliest } = (0, edtf_js_1.parseEdtf)(when, timezone);
    const known = (0, edtf_js_1.parseEdtf)(knownOn, timezone).latest;
    return { status, effectiveOn: earliest !== null && known !== null && earliest <= known ? when : knownOn, knownOn };
}
//# sourceMappingURL=row-body.js.map