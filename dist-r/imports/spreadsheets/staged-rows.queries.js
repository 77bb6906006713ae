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
exports.StagedRowsQueries = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../../database/database.js");
/** Reads the staged rows of imports. */
let StagedRowsQueries = class StagedRowsQueries {
    constructor(database) {
        this.database = database;
    }
    /** Rows in the order of the file. */
    page(importId, { outcome, written = false, after = 0, limit }) {
        return this.database.read(`SELECT r.line, r.cells, r.outcome, r.body #>> '{event,title}' AS title, r.body #>> '{event,when}' AS when,
         CASE WHEN r.body #>> '{event,saidRule}' IS NOT NULL THEN json_build_object('text', r.body #>> '{event,saidAs}',
           'rule', r.body #>> '{event,saidRule}', 'on', r.body ->> 'saidOn') END AS said,
         r.body #>> '{event,kind}' AS kind, r.event_id AS event, e.title AS "eventTitle", r.same_as AS "sameAs",
         coalesce(r.body -> 'changes', '[]') AS changes,
         coalesce((SELECT jsonb_agg(m || jsonb_build_object('line', r.line)) FROM jsonb_array_elements(r.mistakes) m), '[]') AS errors
       FROM spreadsheet_rows r LEFT JOIN events e ON e.id = r.event_id
       WHERE r.import_id = $1 AND r.line > $2 AND ($3::text IS NULL OR r.outcome = $3)
         AND (NOT $5::boolean OR EXISTS (SELECT FROM spreadsheet_import_events w WHERE w.import_id = r.import_id AND w.event_id = r.event_id))
       ORDER BY r.line LIMIT $4`, [importId, after, outcome ?? null, limit, written], 'primary');
    }
    /** The rejected rows after a line, some at a time. */
    rejectedAfter(importId, line, limit) {
        return this.database.read(`SELECT line, cells, mistakes FROM spreadsheet_rows WHERE import_id = $1 AND outcome = 'rejected' AND line > $2 ORDER BY line LIMIT $3`, [importId, line, limit], 'primary');
    }
    /** Whether an import wrote something and all of it is as it wrote it, and in which states of review its events are now. */
    async written(importId) {
        const [row] = await this.database.read(`SELECT bool_and(e.version = x.version AND e.deleted_at IS NULL) AS untouched,
         array_agg(DISTINCT e.review) FILTER (WHERE e.deleted_at IS NULL) AS reviews
       FROM spreadsheet_import_events x JOIN events e ON e.id = x.event_id WHERE x.import_id = $1`, [importId], 'primary');
        return { isUntouched: row?.untouched ?? false, reviews: row?.reviews ?? [] };
    }
};
exports.StagedRowsQueries = StagedRowsQueries;
exports.StagedRowsQueries = StagedRowsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], StagedRowsQueries);
//# sourceMappingURL=staged-rows.queries.js.map