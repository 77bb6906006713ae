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
exports.StagedRows = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../../../database/database.js");
/** The rows of an import as they were checked, from the check until they are applied. */
let StagedRows = class StagedRows {
    constructor(database) {
        this.database = database;
    }
    async clear(importId) {
        await this.database.write((manager) => manager.query('DELETE FROM spreadsheet_rows WHERE import_id = $1', [importId]));
    }
    async add(importId, rows) {
        const values = rows.map(({ line, outcome, cells, body, mistakes, eventId, sameAs, version }) => ({
            ...{ line, outcome, cells, body, version, event_id: eventId, same_as: sameAs },
            mistakes: mistakes.length > 0 ? mistakes : null,
        }));
        const sent = JSON.stringify(values);
        await this.database.write((manager) => manager.query(`INSERT INTO spreadsheet_rows (import_id, line, outcome, cells, body, mistakes, event_id, same_as, version)
         SELECT $1, r.line, r.outcome, r.cells, r.body, r.mistakes, r.event_id, r.same_as, r.version
         FROM jsonb_to_recordset($2::jsonb) AS r (line int, outcome text, cells jsonb, body jsonb, mistakes jsonb, event_id uuid,
           same_as int, version int)`, [importId, sent]));
    }
};
exports.StagedRows = StagedRows;
exports.StagedRows = StagedRows = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], StagedRows);
//# sourceMappingURL=staged-rows.js.map