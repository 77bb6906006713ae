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
exports.TriedChange = void 0;
const common_1 = require("@nestjs/common");
const story_js_1 = require("../domain/history/story.js");
const names_js_1 = require("../history/names.js");
const revisions_queries_js_1 = require("../history/revisions.queries.js");
const record_changes_service_js_1 = require("./record-changes.service.js");
/** Finds out what a change of a record would come to. */
let TriedChange = class TriedChange {
    constructor(changes, revisions) {
        this.changes = changes;
        this.revisions = revisions;
    }
    /** Makes the change and takes it back, so that whatever would refuse it refuses it at once. */
    async tell(manager, record, changes, authorship) {
        const { entity, id, version } = record;
        await manager.query('SAVEPOINT tried');
        await this.changes.make(manager, record, changes, authorship);
        const before = await this.revisions.documentIn(manager, entity, id, version);
        const after = (await this.revisions.documentIn(manager, entity, id, version + 1)) ?? before;
        const difference = (0, story_js_1.toldDifference)(before, after);
        const rows = await manager.query((0, names_js_1.recordNames)(true), [(0, names_js_1.uuidsIn)(difference), null]);
        await manager.query('ROLLBACK TO SAVEPOINT tried');
        return { difference, names: (0, names_js_1.namesById)(rows) };
    }
};
exports.TriedChange = TriedChange;
exports.TriedChange = TriedChange = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [record_changes_service_js_1.RecordChanges, revisions_queries_js_1.RevisionsQueries])
], TriedChange);
//# sourceMappingURL=tried-change.service.js.map