"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SpreadsheetApply = void 0;
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const database_js_1 = require("../../../database/database.js");
const names_last_js_1 = require("../../../database/names-last.js");
const folded_js_1 = require("../../../domain/folded.js");
const slug_js_1 = require("../../../domain/slug.js");
const event_writer_service_js_1 = require("../../../events/writing/event-writer.service.js");
const mentions_js_1 = require("../../../events/writing/mentions.js");
const new_document_js_1 = require("../../../events/writing/new-document.js");
const save_document_js_1 = require("../../../events/writing/save-document.js");
const work_out_ahead_js_1 = require("../../../events/writing/work-out-ahead.js");
const by_js_1 = require("../../../history/by.js");
const row_body_js_1 = require("../check/row-body.js");
const given_refs_service_js_1 = require("./given-refs.service.js");
const held_js_1 = require("./held.js");
const new_actors_service_js_1 = require("./new-actors.service.js");
const new_sources_service_js_1 = require("./new-sources.service.js");
const own_slug_js_1 = require("../../../database/own-slug.js");
const rows_update_service_js_1 = require("./rows-update.service.js");
const staged_pages_js_1 = require("./staged-pages.js");
const named_in_body_js_1 = require("../check/named-in-body.js");
/** Events are written so many at a time: few enough that whoever asks the server meanwhile hardly notices. */
const BATCH = 250;
/** Events are changed so many at a time: it is looked between them how long others have waited. */
const AT_ONCE = 100;
/** After so many rows whoever waits for the server is let in. */
const AT_A_TIME = 10;
/** Brings the checked rows of a spreadsheet in: all of them, or nothing. */
let SpreadsheetApply = class SpreadsheetApply {
    constructor(database, writer, actors, sources, updates, refs) {
        this.database = database;
        this.writer = writer;
        this.actors = actors;
        this.sources = sources;
        this.updates = updates;
        this.refs = refs;
    }
    /** One transaction; `progress` is told from 0 to 1. Leaves nothing behind where `signal` ends it, or where a row is refused. */
    apply(toApply, signal, progress) {
        return this.refs.during(toApply, (refs) => this.database.writeLong((manager) => this.applyIn(manager, { ...toApply, refs }, signal, progress)));
    }
    async applyIn(manager, { id, dossierId, fileName, decisions, viewer, refs }, signal, progress) {
        const authorship = (0, by_js_1.by)(viewer, decisions.reason ?? `Import of ${fileName}`);
        const staged = new staged_pages_js_1.StagedPages(manager, id, decisions);
        const total = await staged.count('all');
        await (0, names_last_js_1.nameLast)(manager);
        const names = await this.namesIn(manager, staged, { dossierId, decisions, authorship });
        let written = 0;
        const tell = (rows) => progress((written += rows) / total);
        await this.createAll(manager, staged, { id, names, decisions, refs, authorship, signal, tell });
        await this.changeAll(manager, staged, { importId: id, names, viewer, reason: authorship.reason, signal, tell });
        signal.throwIfAborted();
        await manager.query(`UPDATE spreadsheet_imports SET state = 'applied', applied_at = now(), updated_at = now(), progress = 1, given_refs = NULL WHERE id = $1`, [id]);
        // Nobody reads it again: what has come in is undone by what it wrote.
        await manager.query('DELETE FROM spreadsheet_pieces WHERE import_id = $1', [id]);
    }
    /** While rows are written, the documents of the next are made: the server and its database work at once. */
    async createAll(manager, staged, batch) {
        const pages = staged.pages('new', BATCH);
        const following = async () => {
            const { value: rows } = await pages.next();
            return rows ? made(rows, batch) : null;
        };
        let before = 0;
        for (let these = await following(); these !== null;) {
            batch.signal.throwIfAborted();
            const documents = await these.documents;
            const next = await following();
            await this.create(manager, these.rows, documents, { ...batch, before });
            if (before === 0 && next)
                await manager.query(`ANALYZE (SKIP_LOCKED) ${save_document_js_1.EVENT_TABLES}`);
            before += these.rows.length;
            await batch.tell(these.rows.length);
            these = next;
        }
    }
    /** Last, for whoever changes the same events waits from here on: for ten seconds at most, else nothing comes in. */
    async changeAll(manager, staged, { signal, tell, ...updating }) {
        const held = new held_js_1.Held();
        const changing = await staged.count('changing');
        let done = 0;
        for await (const rows of staged.pages('changing', AT_ONCE)) {
            signal.throwIfAborted();
            held.begin();
            await this.updates.update(manager, rows, updating);
            await (0, work_out_ahead_js_1.writeSearched)(manager);
            held.require((done += rows.length), changing);
            await tell(rows.length);
        }
        held.begin();
        await (0, names_last_js_1.takeNames)(manager);
        await held.judge(manager, await staged.count('all'));
    }
    async create(manager, rows, documents, { id, names, refs, before, authorship }) {
        const wanted = documents.map(({ slug }) => slug);
        const slugs = await slugsFor(manager, wanted, names('dossier', '').id);
        const ids = rows.map(() => (0, uuidv7_1.uuidv7)());
        const documentOf = (n) => {
            const document = documents[n];
            if (!document)
                throw new Error(`No row is number ${n}`);
            return { ...document, slug: slugs[n] ?? (0, own_slug_js_1.ownSlug)('event'), ref: refs[before + n] ?? null };
        };
        await this.writer.create(manager, { ids, documentOf, placeOf: (n) => `/rows/${rows[n]?.line}` }, authorship);
        await (0, work_out_ahead_js_1.writeSearched)(manager);
        await (0, work_out_ahead_js_1.judgeAhead)(manager, ids, false);
        await manager.query('INSERT INTO spreadsheet_import_events (import_id, event_id, version) SELECT $1, e, 1 FROM unnest($2::uuid[]) AS x (e)', [id, ids]);
        await manager.query(`UPDATE spreadsheet_rows r SET event_id = x.event_id FROM unnest($2::int[], $3::uuid[]) AS x (line, event_id)
       WHERE r.import_id = $1 AND r.line = x.line`, [id, rows.map(({ line }) => line), ids]);
    }
    /** What all that rows name stands for, once those who are new have been made. */
    async namesIn(manager, staged, { dossierId, decisions, authorship }) {
        const dossier = { what: 'dossier', name: dossierId, pointer: '/dossier' };
        const mentions = new Map([[`dossier ${dossierId}`, dossier]]);
        const newcomers = new Map();
        const cited = new Map();
        for await (const rows of staged.pages('all', BATCH)) {
            for (const { line, body } of rows) {
                const read = JSON.parse(body);
                for (const name of (0, named_in_body_js_1.actorsIn)(read))
                    newcomers.set((0, folded_js_1.folded)(name), name);
                for (const mention of (0, named_in_body_js_1.mentionsOf)(read, line))
                    mentions.set(`${mention.what} ${mention.name}`, mention);
                for (const source of read.newSources)
                    cited.set(source.url ?? source.citation ?? '', source);
            }
        }
        const known = await (0, mentions_js_1.resolve)(manager, [...mentions.values()]);
        const { language } = known('dossier', dossierId);
        const actors = await this.actors.make(manager, [...newcomers.values()], decisions.newActors, authorship);
        const sources = await this.sources.make(manager, [...cited.values()], language ?? 'en', authorship);
        return (what, name) => {
            if (what === 'dossier')
                return known('dossier', dossierId);
            if (!name.startsWith(row_body_js_1.NEW))
                return known(what, name);
            const own = name.slice(row_body_js_1.NEW.length);
            const made = what === 'actor' ? { id: actors.get((0, folded_js_1.folded)(own)) ?? '', day: null } : sources.get(own);
            if (!made?.id)
                throw new Error(`${what} ${own} was not made`);
            return made;
        };
    }
};
exports.SpreadsheetApply = SpreadsheetApply;
exports.SpreadsheetApply = SpreadsheetApply = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, event_writer_service_js_1.EventWriter, new_actors_service_js_1.NewActors, new_sources_service_js_1.NewSources, rows_update_service_js_1.RowsUpdate, given_refs_service_js_1.GivenRefs])
], SpreadsheetApply);
function made(rows, batch) {
    const documents = documentsOf(rows, batch);
    // Where what is written meanwhile is refused, nobody waits for these any more.
    documents.catch(() => undefined);
    return { rows, documents };
}
async function documentsOf(rows, { names, decisions: { review } }) {
    const documents = [];
    for (const [n, { body }] of rows.entries()) {
        if (n % AT_A_TIME === 0)
            await (0, promises_1.setImmediate)();
        const { event } = JSON.parse(body);
        documents.push((0, new_document_js_1.newDocument)({ ...event, review }, (0, slug_js_1.slugify)(event.title ?? ''), names));
    }
    return documents;
}
/** The wanted slugs, each with an end of its own where another event of the dossier has it. */
async function slugsFor(manager, wanted, dossierId) {
    const rows = await manager.query(`SELECT slug FROM events WHERE dossier_id = $1 AND slug = ANY ($2)
     UNION SELECT slug FROM former_slugs WHERE dossier_id = $1 AND slug = ANY ($2)`, [dossierId, wanted]);
    const taken = new Set(rows.map(({ slug }) => slug));
    return wanted.map((slug) => {
        const free = taken.has(slug) ? (0, own_slug_js_1.ownSlug)(slug) : slug;
        taken.add(free);
        return free;
    });
}
//# sourceMappingURL=spreadsheet-apply.service.js.map