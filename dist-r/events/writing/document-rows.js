"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowsOf = rowsOf;
exports.linkRows = linkRows;
exports.standingColumns = standingColumns;
const edtf_day_js_1 = require("../../database/edtf-day.js");
const event_fields_js_1 = require("../../domain/event-fields.js");
const projection_js_1 = require("../../domain/lifecycle/projection.js");
const window_columns_js_1 = require("../window-columns.js");
const tellings_js_1 = require("./tellings.js");
/** An event's document as rows of its tables, the only way from one to the other; throws InvalidDateError. */
function rowsOf(eventId, document) {
    const { when, deadline, timezone, relativeTo } = document;
    const relative = { relativeEventId: relativeTo?.event ?? null, relativeOffset: relativeTo?.offset ?? null };
    const entries = Object.entries(document.statusChanges).map(([id, entry]) => ({ ...entry, id }));
    return {
        event: {
            ...(0, event_fields_js_1.enteredFields)(document),
            ...(0, window_columns_js_1.enteredColumns)(when, timezone),
            ...(0, window_columns_js_1.deadlineColumns)(deadline, timezone),
            ...relative,
        },
        tellings: rows(document.tellings, (row) => ({ ...row, eventId })),
        participations: rows(document.participations, ({ actor, from, to, ...row }) => ({
            ...{ ...row, eventId, actorId: actor, fromText: from, toText: to },
            ...{ fromOn: (0, edtf_day_js_1.edtfDay)(from, 'earliest'), toOn: (0, edtf_day_js_1.edtfDay)(to, 'latest') },
        })),
        acts: rows(document.acts, ({ participation, on, source, ...row }) => ({
            ...{ ...row, eventId, participationId: participation, onText: on, sourceId: source },
        })),
        citations: rows(document.citations, ({ source, speaker, credibility, ...row }) => ({
            ...{ ...row, eventId, sourceId: source, speakerId: speaker },
            credibility: credibility,
        })),
        claims: rows(document.claims, ({ citation, ...row }) => ({ ...row, eventId, citationId: citation })),
        issues: rows(document.issues, ({ actor, reportedBy, citation, ...row }) => ({
            ...{ ...row, eventId, dossierId: document.dossier },
            ...{ actorId: actor, reportedById: reportedBy, citationId: citation },
        })),
        links: linkRows(eventId, document),
        statusChanges: rows(document.statusChanges, ({ effectiveOn, window, saidBy, source, corrects, ...row }) => ({
            ...{ ...row, eventId, effectiveText: effectiveOn, saidById: saidBy, sourceId: source, correctsId: corrects },
            ...(0, window_columns_js_1.entryBounds)(effectiveOn, window, timezone),
            rank: corrects === null ? null : (0, projection_js_1.rankOf)({ ordinal: row.ordinal, corrects }, entries),
        })),
    };
}
/** Those of the links that leave it. */
function linkRows(eventId, { links }) {
    return rows(links, ({ to, order, ...row }) => ({ ...row, ordinal: order, fromEventId: eventId, toEventId: to }));
}
const UNTOLD = { language: '', title: {}, summary: {} };
/** What of a new event follows from all else, until the database says it by itself. */
function standingColumns({ tellings, when, timezone, place, format, statusChanges }) {
    const { language, title, summary } = (0, tellings_js_1.oldestFirst)(tellings).at(-1)?.[1] ?? UNTOLD;
    return {
        ...{
            ...(0, window_columns_js_1.windowColumns)(when, timezone),
            place,
            format,
            language,
            title: title[language],
            summary: summary[language],
        },
        words: Object.fromEntries(Object.keys(title).map((tag) => [tag, { title: title[tag] ?? '', summary: summary[tag] ?? '' }])),
        status: Object.values(statusChanges).at(-1)?.status ?? 'reported',
    };
}
function rows(parts, row) {
    return Object.entries(parts).map(([id, part]) => ({ ...row(part), id }));
}
//# sourceMappingURL=document-rows.js.map