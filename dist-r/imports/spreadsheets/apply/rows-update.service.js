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
exports.RowsUpdate = void 0;
const common_1 = require("@nestjs/common");
const event_writer_service_js_1 = require("../../../events/writing/event-writer.service.js");
const may_change_js_1 = require("../../../events/writing/may-change.js");
const patched_event_js_1 = require("./patched-event.js");
/** Changes events as rows say, each as one version of its history. */
let RowsUpdate = class RowsUpdate {
    constructor(writer) {
        this.writer = writer;
    }
    /** Of many rows in a few statements. Throws `stale` where an event is not any more what its row was compared with. */
    async update(manager, rows, { importId, names, viewer, reason }) {
        const patches = new Map();
        const versions = new Map();
        for (const { body, eventId, version } of rows) {
            const { patch } = JSON.parse(body);
            if (!patch || eventId === null)
                continue;
            patches.set(eventId, patch);
            versions.set(eventId, version);
        }
        await this.writer.changeAllIn(manager, versions, { viewer, reason }, ({ id, document }) => {
            (0, may_change_js_1.requireMayChange)(viewer, document.review, reason);
            const patch = patches.get(id);
            return Promise.resolve(patch ? (0, patched_event_js_1.patchedEvent)(document, patch, names) : document);
        });
        await manager.query(`INSERT INTO spreadsheet_import_events (import_id, event_id, version)
       SELECT $1, e.id, e.version FROM events e JOIN unnest($2::uuid[], $3::int[]) AS seen (id, version) ON seen.id = e.id
       WHERE e.version > seen.version`, [importId, [...versions.keys()], [...versions.values()]]);
    }
};
exports.RowsUpdate = RowsUpdate;
exports.RowsUpdate = RowsUpdate = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [event_writer_service_js_1.EventWriter])
], RowsUpdate);
//# sourceMappingURL=rows-update.service.js.map