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
exports.EventsRemoval = void 0;
const common_1 = require("@nestjs/common");
const work_out_ahead_js_1 = require("./work-out-ahead.js");
const revisions_service_js_1 = require("../../history/revisions.service.js");
/** Events are deleted so many at a time: enough that statements cost little, few enough that each ends soon. */
const BATCH = 500;
/** Deletes many events at once, softly, as one by one: each with a revision. */
let EventsRemoval = class EventsRemoval {
    constructor(revisions) {
        this.revisions = revisions;
    }
    /** None of `ids` is deleted yet, all are locked, and whoever asks may delete them. */
    async remove(manager, ids, authorship) {
        for (let at = 0; at < ids.length; at += BATCH) {
            const some = ids.slice(at, at + BATCH);
            await manager.query('UPDATE events SET deleted_at = now(), version = version + 1, updated_at = now() WHERE id = ANY ($1)', [some]);
            await this.revisions.changedAlike(manager, 'event', some, DELETED, authorship);
            await (0, work_out_ahead_js_1.writeSearched)(manager);
        }
    }
};
exports.EventsRemoval = EventsRemoval;
exports.EventsRemoval = EventsRemoval = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [revisions_service_js_1.RevisionsService])
], EventsRemoval);
const DELETED = [{ op: 'replace', path: '/deleted', value: true }];
//# sourceMappingURL=events-removal.service.js.map