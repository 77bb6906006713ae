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
exports.GivenRefs = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../../../database/database.js");
const new_events_js_1 = require("../../../events/writing/new-events.js");
const refs_service_js_1 = require("../../../events/refs.service.js");
const staged_pages_js_1 = require("./staged-pages.js");
/**
 * Gives events that come in published their refs before they are written, so that nobody else who publishes waits until they are. Which ones
 * is written down with the import until it is in, so that they are given back also where the program, or its database, dies meanwhile.
 */
let GivenRefs = class GivenRefs {
    constructor(database, refs) {
        this.database = database;
        this.refs = refs;
    }
    /** Lets `work` write with refs for all rows that make events, in the order of the file; none where readers do not see them. Where it fails they are given back. */
    async during({ id, dossierId, decisions }, work) {
        const { review } = decisions;
        if (review !== 'published')
            return work([]);
        const refs = await this.database.write(async (manager) => {
            await this.takeBackIn(manager, id);
            const whens = await new staged_pages_js_1.StagedPages(manager, id, decisions).whens();
            const given = await this.refs.give(manager, whens.map((when) => (0, new_events_js_1.refWanted)({ ...when, dossier: dossierId, ref: null, review })));
            await manager.query('UPDATE spreadsheet_imports SET given_refs = $2 WHERE id = $1', [id, given.filter(Boolean)]);
            return given;
        });
        try {
            await work(refs);
        }
        catch (error) {
            // Where that fails, too, they are given back later: what went wrong first is told.
            await this.takeBack(id).catch(() => undefined);
            throw error;
        }
    }
    /** Gives back those of imports that nobody brings in any more. */
    async takeBackLeft() {
        const left = await this.database.read(`SELECT id FROM spreadsheet_imports WHERE given_refs IS NOT NULL AND state NOT IN ('applying', 'applied')`, [], 'primary');
        // Whoever had it brought in again meanwhile has refs of their own.
        for (const { id } of left)
            await this.takeBack(id, `AND state NOT IN ('applying', 'applied')`);
    }
    takeBack(id, only = '') {
        return this.database.write((manager) => this.takeBackIn(manager, id, only));
    }
    async takeBackIn(manager, id, only = '') {
        const [given] = await manager.query(`SELECT dossier_id AS "dossierId", given_refs AS refs FROM spreadsheet_imports WHERE id = $1 AND given_refs IS NOT NULL ${only} FOR UPDATE`, [id]);
        if (!given)
            return;
        await this.refs.takeBack(manager, given.dossierId, given.refs);
        await manager.query('UPDATE spreadsheet_imports SET given_refs = NULL WHERE id = $1', [id]);
    }
};
exports.GivenRefs = GivenRefs;
exports.GivenRefs = GivenRefs = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, refs_service_js_1.RefsService])
], GivenRefs);
//# sourceMappingURL=given-refs.service.js.map