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
exports.RevisionsQueries = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../database/database.js");
const apply_js_1 = require("../domain/history/apply.js");
/** Reads what the revisions service has written. */
let RevisionsQueries = class RevisionsQueries {
    constructor(database) {
        this.database = database;
    }
    /**
     * Every revision of one thing, oldest first; without `names`, people who wrote are told by their roles. What the program itself or
     * the command line wrote names nobody.
     */
    all(entity, entityId, { names }) {
        return this.database.read(`SELECT version, CASE WHEN $3 OR author_id IS NULL THEN author END AS author, author_role AS "authorRole", reason, restores, rfc3339(recorded_at) AS "recordedAt", difference
       FROM revisions WHERE entity = $1 AND entity_id = $2 ORDER BY version`, [entity, entityId, names]);
    }
    /** The document of one version as a transaction sees it; null where there is no such version. */
    async documentIn(manager, entity, entityId, version) {
        const rows = await manager.query(`SELECT version, difference FROM revisions
       WHERE entity = $1 AND entity_id = $2 AND version <= $3 ORDER BY version`, [entity, entityId, version]);
        return rows.at(-1)?.version === version ? (0, apply_js_1.rebuild)(rows.map(({ difference }) => difference)) : null;
    }
};
exports.RevisionsQueries = RevisionsQueries;
exports.RevisionsQueries = RevisionsQueries = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database])
], RevisionsQueries);
//# sourceMappingURL=revisions.queries.js.map