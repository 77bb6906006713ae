"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RowChecker = void 0;
const promises_1 = require("node:timers/promises");
const folded_js_1 = require("../../../domain/folded.js");
const check_threats_js_1 = require("../../../events/writing/check-threats.js");
const new_document_js_1 = require("../../../events/writing/new-document.js");
const read_row_js_1 = require("../cells/read-row.js");
const event_mistakes_js_1 = require("./event-mistakes.js");
const likely_duplicates_js_1 = require("./likely-duplicates.js");
const row_updates_js_1 = require("./row-updates.js");
const row_body_js_1 = require("./row-body.js");
/** After so many rows whoever waits for the server is let in. */
const AT_A_TIME = 10;
/** Checks rows, a batch of them after the other, and writes nothing. */
class RowChecker {
    constructor(database, headers, plan, against) {
        this.database = database;
        this.headers = headers;
        this.plan = plan;
        this.against = against;
        this.nobodies = new Map();
        /** Whoever is new has an id of nobody, of their own. */
        this.names = (what, name) => {
            if (what === 'dossier')
                return { id: this.against.dossierId, day: null, language: this.against.language };
            if (!name.startsWith(row_body_js_1.NEW))
                return { id: name, day: null };
            const key = `${what} ${(0, folded_js_1.folded)(name)}`;
            let id = this.nobodies.get(key);
            if (id === undefined) {
                id = `00000000-0000-7000-8000-${(this.nobodies.size + 1).toString(16).padStart(12, '0')}`;
                this.nobodies.set(key, id);
            }
            return { id, day: null };
        };
        this.duplicates = new likely_duplicates_js_1.LikelyDuplicates(database, against.dossierId);
        this.updates = new row_updates_js_1.RowUpdates(database, plan, against, this.names);
    }
    async check(rows) {
        const read = [];
        for (const [n, row] of rows.entries()) {
            if (n % AT_A_TIME === 0)
                await (0, promises_1.setImmediate)();
            read.push(this.read(row));
        }
        await this.against.known.learn(read);
        const changing = await this.updates.among(read);
        const bodies = new Map();
        for (const [n, row] of read.filter(({ line }) => !changing.has(line)).entries()) {
            if (n % AT_A_TIME === 0)
                await (0, promises_1.setImmediate)();
            const body = await this.bodyOf(row);
            if (body)
                bodies.set(row.line, body);
        }
        const newcomers = read.flatMap(({ line }) => {
            const body = bodies.get(line);
            return body ? [{ line, body }] : [];
        });
        const repeated = await this.duplicates.among(newcomers);
        return read.map((row) => {
            const known = changing.get(row.line);
            if (known)
                return known;
            const body = bodies.get(row.line) ?? null;
            const repeats = repeated.get(row.line);
            const outcome = body === null ? 'rejected' : repeats ? 'duplicate' : 'create';
            const { line, cells, mistakes } = row;
            return {
                ...{ line, cells, mistakes, outcome, body, version: null },
                ...{ eventId: repeats?.eventId ?? null, sameAs: repeats?.sameAs ?? null },
            };
        });
    }
    read(row) {
        const read = (0, read_row_js_1.readRow)(this.headers, row.fault ? { ...row, cells: [] } : row, this.plan);
        if (!row.fault)
            return read;
        const { line, cells, fault } = row;
        const mistake = { code: fault, column: null, field: null, value: null, detail: FAULTS[fault] };
        return { ...read, line, cells, mistakes: [mistake], when: null };
    }
    /** The event that a row is; null where it is rejected. */
    async bodyOf(row) {
        if (row.when === null || row.mistakes.length > 0)
            return null;
        const body = (0, row_body_js_1.bodyOf)(row, row.when, this.against);
        if (row.mistakes.length > 0)
            return null;
        await (0, event_mistakes_js_1.checkAsEvent)(row, body.event, this.names);
        if (row.mistakes.length === 0 && body.event.kind === 'threat')
            await this.checkThreat(row, body);
        return row.mistakes.length > 0 ? null : body;
    }
    async checkThreat(row, { event }) {
        const document = (0, new_document_js_1.newDocument)(event, 'new', this.names);
        const mistakes = await this.database.write((manager) => (0, check_threats_js_1.threatsByTheirTarget)(manager, document));
        for (const { pointer: _, detail, ...reason } of mistakes)
            row.reject('authors', reason, detail);
    }
}
exports.RowChecker = RowChecker;
const FAULTS = {
    open_quote: 'A quotation mark opens here and is never closed, so that nothing after it can be read.',
    row_too_long: 'This row has no end within a million characters, so that nothing after it can be read.',
    row_unreadable: 'This row cannot be read.',
};
//# sourceMappingURL=row-checker.js.map