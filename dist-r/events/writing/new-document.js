"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newDocument = newDocument;
exports.documentAsGiven = documentAsGiven;
exports.firstKnown = firstKnown;
exports.sinceItWas = sinceItWas;
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../../common/problem.js");
const event_fields_js_1 = require("../../domain/event-fields.js");
const basis_js_1 = require("../../domain/lifecycle/basis.js");
const default_status_js_1 = require("../../domain/lifecycle/default-status.js");
const facts_js_1 = require("../../domain/lifecycle/facts.js");
const took_place_js_1 = require("../../domain/lifecycle/took-place.js");
const edtf_js_1 = require("../../domain/time/edtf.js");
const first_day_js_1 = require("../../domain/time/first-day.js");
const zones_js_1 = require("../../domain/time/zones.js");
const stands_js_1 = require("../../domain/undertakings/stands.js");
const vocabulary_js_1 = require("../../domain/vocabulary.js");
const check_dates_js_1 = require("./check-dates.js");
const check_days_js_1 = require("./check-days.js");
const compose_js_1 = require("./compose.js");
const tellings_js_1 = require("./tellings.js");
const NOTHING = {
    ...{ ...(0, event_fields_js_1.unsaidFields)(), deadline: null, relativeTo: null, deleted: false },
    ...{ tellings: {}, participations: {}, acts: {}, citations: {}, claims: {}, issues: {}, links: {} },
    statusChanges: {},
};
/**
 * The first document of an event, all but its ref; throws `validation_failed` where nothing tells when it was known. What it says of
 * time and place beside a ledger is what was first entered: how it stands is what the ledger says last.
 */
function newDocument(body, slug, names) {
    const document = documentAsGiven(body, slug, names);
    const [[id, first] = ['', undefined]] = Object.entries(document.statusChanges);
    if (!first)
        return document;
    // What was announced or set stays told when the window moves later on; what hangs on another event moves with that one.
    const window = first.window ?? (document.relativeTo ? null : windowAtFirst(document, first, !body.statusChanges?.length));
    const place = first.place ?? ((0, took_place_js_1.isPlan)(document.kind, first.status) ? placeNotToldLater(document) : null);
    return { ...document, statusChanges: { ...document.statusChanges, [id]: { ...first, window, place } } };
}
/**
 * The window that a first entry keeps where it names none: of a plan when it is to be, of a deadline its time, of what stands until a
 * day that day. An interval says of a threat, a promise or an offer without a ledger (`isBare`) how long it stands, whenever the
 * public knew: it was uttered on the first of its days, and cannot have been on all of them.
 */
function windowAtFirst(document, { status }, isBare) {
    const { kind, when, deadline, timezone, statusChanges } = document;
    if ((0, took_place_js_1.isPlan)(kind, status))
        return when;
    if (!(0, stands_js_1.stands)(kind, status))
        return null;
    const { earliest, latest } = (0, edtf_js_1.parseEdtf)(when, timezone);
    const [first, last] = [earliest, latest].map((end) => end && (0, zones_js_1.dayInZone)(end, timezone));
    const isTerm = isBare && when.includes('/') && first !== null && last !== null && first !== last;
    const until = kind === 'deadline' ? when : (deadline ?? (isTerm ? when : null));
    return Object.values(statusChanges).some(({ window }) => window === until) ? null : until;
}
/** Where it was entered for; null where an entry of its own tells that, so that nobody knew before. */
function placeNotToldLater({ place, statusChanges }) {
    return Object.values(statusChanges).some((entry) => entry.place === place) ? null : place;
}
/** The same with the ledger just as it is given; where none is, one entry that says what kind and window suggest. */
function documentAsGiven(body, slug, names) {
    const { dossier, review = 'draft', statusChanges = [], language, reason: _, ...fields } = body;
    const published = (body.citations ?? []).flatMap(({ source }) => names('source', source).day ?? []);
    const knownOn = body.knownOn ?? firstKnown(body, published);
    const { kind, when } = body;
    const { id: dossierId, language: spoken } = names('dossier', dossier);
    const empty = {
        ...{ ...NOTHING, intensity: vocabulary_js_1.DEFAULT_INTENSITY[kind], ref: null, slug, dossier: dossierId },
        ...{ kind, when, review, knownOn },
        tellings: body.tellings ? {} : (0, tellings_js_1.firstTelling)(body, language ?? spoken ?? 'en', knownOn),
    };
    const document = (0, compose_js_1.patched)(empty, fields, names);
    const entries = statusChanges.map((entry, ordinal) => (0, compose_js_1.statusChange)(entry, ordinal, names));
    const ledger = byId(entries.length > 0 ? entries : [beginning(document)]);
    return { ...document, statusChanges: corrected(ledger, statusChanges) };
}
/** Each entry with the id of the one that it sets right; throws `validation_failed` where that is none before it. */
function corrected(ledger, inputs) {
    const entries = Object.entries(ledger);
    return Object.fromEntries(entries.map(([id, entry], at) => {
        const before = Object.fromEntries(entries.slice(0, at));
        return [id, { ...entry, corrects: (0, compose_js_1.entryNamed)(before, inputs[at]?.corrects, `/statusChanges/${at}/corrects`) }];
    }));
}
function byId(parts) {
    return Object.fromEntries(parts.map((part) => [(0, uuidv7_1.uuidv7)(), part]));
}
function beginning({ kind, when, timezone, knownOn }) {
    (0, check_dates_js_1.requireDates)({ '/when': when, '/knownOn': knownOn }, timezone);
    const { earliest } = (0, edtf_js_1.parseEdtf)(when, timezone);
    const known = (0, edtf_js_1.parseEdtf)(knownOn, timezone).latest ?? new Date(NaN);
    const status = (0, default_status_js_1.defaultStatus)(kind, earliest, known);
    const effectiveOn = earliest !== null && earliest <= known ? when : knownOn;
    const unsaid = {
        ...{ ordinal: 0, window: null, place: null, saidAs: null, saidRule: null, format: null, vote: null },
        ...{ saidBy: null, source: null, note: null, notes: null, corrects: null },
    };
    return {
        ...{ ...unsaid, status, effectiveOn, knownOn, basis: (0, basis_js_1.usualBasis)(status, false) },
    };
}
/**
 * The first day that a ledger entry or a source tells of the event, but of what is said or done not before it was;
 * `published` are the days its sources appeared.
 */
function firstKnown({ kind, when, timezone = null, statusChanges = [], }, published) {
    const [first] = [...statusChanges.map((entry) => entry.knownOn), ...published].sort();
    const said = statusChanges.map(({ status }) => status);
    if (first !== undefined)
        return (0, facts_js_1.isFact)(kind, said) ? (0, first_day_js_1.laterDay)(first, (0, first_day_js_1.firstDayOrNull)(when, timezone)) : first;
    const detail = 'The day the public could know of the event must be given where no source and no ledger tells it.';
    throw new problem_js_1.Problem('validation_failed', detail, [{ pointer: '/knownOn', code: 'known_on_missing', detail }]);
}
/**
 * A document of a time when days could contradict one another: what cannot have been known before it was is known since
 * then, and what expired before its time was up means that time.
 */
function sinceItWas(document) {
    const { kind, when, timezone, knownOn, statusChanges } = document;
    const entries = Object.entries(statusChanges).map(([id, entry]) => {
        const known = facts_js_1.COME_ABOUT.includes(entry.status)
            ? (0, first_day_js_1.laterDay)(entry.knownOn, (0, first_day_js_1.firstDayOrNull)(entry.effectiveOn, timezone))
            : entry.knownOn;
        return [id, { ...entry, knownOn: known, window: entry.window ?? (0, check_days_js_1.timeNotUp)(entry, document) }];
    });
    const said = Object.values(statusChanges).map(({ status }) => status);
    const known = (0, facts_js_1.isFact)(kind, said) ? (0, first_day_js_1.laterDay)(knownOn, (0, first_day_js_1.firstDayOrNull)(when, timezone)) : knownOn;
    const tellings = (0, tellings_js_1.movedWith)(document.tellings, knownOn, known);
    return { ...document, knownOn: known, tellings, statusChanges: Object.fromEntries(entries) };
}
//# sourceMappingURL=new-document.js.map