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
exports.EventsTogether = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../../common/problem.js");
const database_js_1 = require("../../database/database.js");
const event_writer_service_js_1 = require("../writing/event-writer.service.js");
const may_change_js_1 = require("../writing/may-change.js");
const editorial_service_js_1 = require("./editorial.service.js");
/** Moves many events through review, or says of many what they are about: each as one by one, all of them or none. */
let EventsTogether = class EventsTogether {
    constructor(database, editorial, writer) {
        this.database = database;
        this.editorial = editorial;
        this.writer = writer;
    }
    /** How many events came out different. Throws what the step throws for one of them, with pointers that begin `/ids/<n>`. */
    change(body, viewer) {
        return this.database.write((manager) => this.changeIn(manager, body, viewer));
    }
    async changeIn(manager, body, viewer) {
        const before = await versionsOf(manager, body.ids);
        // In one order, or two that change the same would wait for each other for ever.
        const ordered = body.ids.map((id, n) => ({ id, n })).sort((a, b) => (a.id < b.id ? -1 : 1));
        for (const { id, n } of ordered)
            await this.at(n, () => this.changeOne(manager, id, body, viewer));
        const after = await versionsOf(manager, body.ids);
        return [...after].filter(([id, { version }]) => before.get(id)?.version !== version).length;
    }
    async changeOne(manager, id, { to, comment = null, issues = [], reason = null }, viewer) {
        const write = { id, viewer, reason, ifMatch: null };
        if (issues.length > 0) {
            await this.writer.changeIn(manager, write, ({ document }) => {
                const next = about(document, issues);
                if (next !== document)
                    (0, may_change_js_1.requireMayChange)(viewer, document.review, reason);
                return Promise.resolve(next);
            });
        }
        if (to === undefined)
            return;
        const now = (await versionsOf(manager, [id])).get(id);
        if (now?.review !== to)
            await this.editorial.reviewIn(manager, write, { to, comment });
    }
    async at(n, work) {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof problem_js_1.Problem))
                throw error;
            const errors = error.errors?.map((one) => ({ ...one, pointer: `/ids/${n}${one.pointer}` }));
            throw new problem_js_1.Problem(error.code, error.message, errors, error.facts);
        }
    }
};
exports.EventsTogether = EventsTogether;
exports.EventsTogether = EventsTogether = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, editorial_service_js_1.Editorial, event_writer_service_js_1.EventWriter])
], EventsTogether);
/** The document with the issues that it does not name alone yet; itself where it names them all. */
function about(document, issues) {
    const there = Object.values(document.issues);
    const fresh = issues.filter((issue) => !there.some((one) => one.issue === issue));
    if (fresh.length === 0)
        return document;
    const first = 1 + Math.max(-1, ...there.map(({ ordinal }) => ordinal));
    const added = fresh.map((issue, n) => [
        (0, uuidv7_1.uuidv7)(),
        { ...ALONE, issue, ordinal: first + n },
    ]);
    return { ...document, issues: { ...document.issues, ...Object.fromEntries(added) } };
}
/** An issue without anybody's position on it. */
const ALONE = {
    ...{ actor: null, stance: null, stances: null, reportedBy: null },
    ...{ citation: null, moved: null, knownOn: null },
};
async function versionsOf(manager, ids) {
    const rows = await manager.query('SELECT id, version, review FROM events WHERE id = ANY ($1)', [ids]);
    return new Map(rows.map((row) => [row.id, row]));
}
//# sourceMappingURL=events-together.service.js.map