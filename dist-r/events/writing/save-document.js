"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EVENT_TABLES = void 0;
exports.insertDocuments = insertDocuments;
exports.saveDocuments = saveDocuments;
const insert_all_js_1 = require("../../database/insert-all.js");
const set_columns_js_1 = require("../../database/set-columns.js");
const json_js_1 = require("../../domain/history/json.js");
const citation_entity_js_1 = require("../citation.entity.js");
const claim_entity_js_1 = require("../claim.entity.js");
const event_issue_entity_js_1 = require("../event-issue.entity.js");
const event_entity_js_1 = require("../event.entity.js");
const link_entity_js_1 = require("../link.entity.js");
const participation_act_entity_js_1 = require("../participation-act.entity.js");
const participation_entity_js_1 = require("../participation.entity.js");
const status_change_entity_js_1 = require("../status-change.entity.js");
const telling_entity_js_1 = require("../telling.entity.js");
const document_rows_js_1 = require("./document-rows.js");
const work_out_ahead_js_1 = require("./work-out-ahead.js");
/** Events whose rows are made and written together: enough that statements cost little, few enough to be held at once. */
const BATCH = 1_000;
/** What events are kept in. */
exports.EVENT_TABLES = 'events, tellings, participations, participation_acts, citations, claims, status_changes, links, event_issues, event_states, event_search, event_search_past';
/** Writes new events, whole, in a few statements for many of them; links last, for they lead to events of later batches. */
async function insertDocuments(manager, { ids, documentOf }) {
    const links = [];
    for (let at = 0; at < ids.length; at += BATCH) {
        const events = ids.slice(at, at + BATCH).map((id, n) => ({ id, document: documentOf(at + n) }));
        await insertBatch(manager, events);
        links.push(...events.flatMap(({ id, document }) => (0, document_rows_js_1.linkRows)(id, document)));
        // Until the server has counted the rows of the first, triggers of the next would read whole tables, taken for empty.
        if (at === 0 && ids.length > BATCH)
            await manager.query(`ANALYZE (SKIP_LOCKED) ${exports.EVENT_TABLES}`);
        if (ids.length > BATCH)
            await (0, work_out_ahead_js_1.writeSearched)(manager);
    }
    await (0, insert_all_js_1.insertAll)(manager, link_entity_js_1.Link, links);
}
async function insertBatch(manager, events) {
    const rows = events.map(({ id, document }) => ({ id, document, ...(0, document_rows_js_1.rowsOf)(id, document) }));
    const all = (of) => rows.flatMap(of);
    const own = rows.map(({ id, document, event }) => ({
        ...{ ...event, ...(0, document_rows_js_1.standingColumns)(document), id },
        ...{ ref: document.ref, slug: document.slug, dossierId: document.dossier },
    }));
    await composing(manager, true);
    await (0, insert_all_js_1.insertAll)(manager, event_entity_js_1.Event, own);
    await (0, insert_all_js_1.insertAll)(manager, telling_entity_js_1.Telling, all((row) => row.tellings));
    const participations = all((row) => row.participations);
    await (0, insert_all_js_1.insertAll)(manager, participation_entity_js_1.Participation, participations);
    await (0, insert_all_js_1.insertAll)(manager, participation_act_entity_js_1.ParticipationAct, all((row) => row.acts));
    const citations = all((row) => row.citations);
    await (0, insert_all_js_1.insertAll)(manager, citation_entity_js_1.Citation, citations);
    const claims = all((row) => row.claims);
    await (0, insert_all_js_1.insertAll)(manager, claim_entity_js_1.Claim, claims);
    const issues = all((row) => row.issues);
    await (0, insert_all_js_1.insertAll)(manager, event_issue_entity_js_1.EventIssue, issues);
    const statusChanges = all((row) => row.statusChanges);
    await composing(manager, false);
    await (0, insert_all_js_1.insertAll)(manager, status_change_entity_js_1.StatusChange, statusChanges);
}
/** While it is, states of events wait for what is written last: no event is without an entry of its ledger. */
async function composing(manager, is) {
    await manager.query(`SELECT set_config('demarche.composing', $1, true)`, [is ? 'on' : 'off']);
}
/**
 * Makes events what `after` says, where they were `before`, in a few statements for all of them; versions go up with revisions. Parts
 * keep the ids that the documents give them. Of ledgers, only what is new is written: they never shrink.
 */
async function saveDocuments(manager, changes) {
    const all = changes.map((change) => ({ ...change, rows: (0, document_rows_js_1.rowsOf)(change.id, change.after) }));
    const gone = (list) => changes.flatMap(({ before, after }) => Object.keys(before[list]).filter((part) => differs(before, after, list, part)));
    const fresh = (list, of) => all.flatMap(({ before, after, rows }) => of(rows).filter((row) => differs(before, after, list, row.id)));
    await (0, set_columns_js_1.setColumnsOfAll)(manager, event_entity_js_1.Event, all.map(({ id, after: { ref, slug }, rows }) => ({ ...rows.event, id, ref, slug })));
    for (const { before, after, rows } of all)
        if (before.timezone !== after.timezone)
            await countInZone(manager, rows.statusChanges);
    await setDeleted(manager, changes);
    await removeAll(manager, link_entity_js_1.Link, gone('links'));
    await removeAll(manager, telling_entity_js_1.Telling, gone('tellings'));
    await removeAll(manager, participation_act_entity_js_1.ParticipationAct, gone('acts'));
    await removeAll(manager, participation_entity_js_1.Participation, gone('participations'));
    await removeAll(manager, event_issue_entity_js_1.EventIssue, gone('issues'));
    await removeAll(manager, claim_entity_js_1.Claim, gone('claims'));
    // A citation that stays is changed in its place, for its claims hang on it.
    const cited = new Set(changes.flatMap(({ before }) => Object.keys(before.citations)));
    const stays = new Set(changes.flatMap(({ after }) => Object.keys(after.citations)));
    await removeAll(manager, citation_entity_js_1.Citation, [...cited].filter((part) => !stays.has(part)));
    for (const row of fresh('citations', ({ citations }) => citations)) {
        if (cited.has(row.id))
            await manager.update(citation_entity_js_1.Citation, { id: row.id }, row);
        else
            await manager.insert(citation_entity_js_1.Citation, row);
    }
    await (0, insert_all_js_1.insertAll)(manager, telling_entity_js_1.Telling, fresh('tellings', ({ tellings }) => tellings));
    const replaced = fresh('participations', ({ participations }) => participations);
    await (0, insert_all_js_1.insertAll)(manager, participation_entity_js_1.Participation, replaced);
    // Acts go with their party, and come again with it.
    const parties = new Set(replaced.map((row) => row.id));
    const acts = all.flatMap(({ before, after, rows }) => rows.acts.filter((row) => parties.has(row.participationId) || differs(before, after, 'acts', row.id)));
    await (0, insert_all_js_1.insertAll)(manager, participation_act_entity_js_1.ParticipationAct, acts);
    await (0, insert_all_js_1.insertAll)(manager, event_issue_entity_js_1.EventIssue, fresh('issues', ({ issues }) => issues));
    await (0, insert_all_js_1.insertAll)(manager, claim_entity_js_1.Claim, fresh('claims', ({ claims }) => claims));
    await (0, insert_all_js_1.insertAll)(manager, link_entity_js_1.Link, fresh('links', ({ links }) => links));
    await (0, insert_all_js_1.insertAll)(manager, status_change_entity_js_1.StatusChange, all.flatMap(({ before, rows }) => rows.statusChanges.filter(({ id }) => !Object.hasOwn(before.statusChanges, id))));
}
async function setDeleted(manager, changes) {
    for (const deleted of [true, false]) {
        const ids = changes
            .filter(({ before, after }) => before.deleted !== after.deleted && after.deleted === deleted)
            .map(({ id }) => id);
        if (ids.length === 0)
            continue;
        const sql = 'UPDATE events SET deleted_at = CASE WHEN $2 THEN now() END WHERE id = ANY ($1)';
        await manager.query(sql, [ids, deleted]);
    }
}
/** The entries stay; what their days are in instants depends on the zone of the event. */
async function countInZone(manager, entries) {
    for (const { id, effectiveEarliest, windowEarliest, windowLatest } of entries) {
        await (0, set_columns_js_1.setColumns)(manager, status_change_entity_js_1.StatusChange, id, { effectiveEarliest, windowEarliest, windowLatest });
    }
}
function differs(before, after, list, part) {
    return !(0, json_js_1.sameJson)(before[list][part], after[list][part]);
}
async function removeAll(manager, table, ids) {
    if (ids.length > 0)
        await manager.delete(table, [...ids]);
}
//# sourceMappingURL=save-document.js.map