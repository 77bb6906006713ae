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
exports.RecordRestores = void 0;
const common_1 = require("@nestjs/common");
const idempotency_js_1 = require("../common/idempotency/idempotency.js");
const if_match_js_1 = require("../common/if-match.js");
const is_public_js_1 = require("../common/is-public.js");
const may_correct_js_1 = require("../common/may-correct.js");
const require_reason_js_1 = require("../common/require-reason.js");
const database_js_1 = require("../database/database.js");
const permissions_js_1 = require("../domain/permissions.js");
const by_js_1 = require("../history/by.js");
const earlier_versions_service_js_1 = require("./earlier-versions.service.js");
const lock_record_js_1 = require("./lock-record.js");
const record_changes_service_js_1 = require("./record-changes.service.js");
const record_suggestions_service_js_1 = require("./record-suggestions.service.js");
/** Brings earlier versions of records back. */
let RecordRestores = class RecordRestores {
    constructor(database, idempotency, versions, changes, suggestions) {
        this.database = database;
        this.idempotency = idempotency;
        this.versions = versions;
        this.changes = changes;
        this.suggestions = suggestions;
    }
    /**
     * Makes a record again what it was in a version, as a new one; where it is not the viewer's to correct, suggests that.
     * Nothing comes of a version that says what there is now.
     */
    restore(write, version, repeat) {
        return this.database.write((manager) => this.idempotency.once(manager, repeat, async () => {
            const record = await (0, lock_record_js_1.lockRecord)(manager, write);
            (0, if_match_js_1.requireMatch)(write.ifMatch, record.version);
            const changes = await this.versions.changesTo(manager, record, version);
            if (Object.keys(changes).length === 0)
                return { version: record.version, suggestion: null };
            const only = await this.maySuggestOnly(manager, record, write);
            return only
                ? this.suggest(manager, record, write, { changes, restores: version })
                : this.make(manager, record, write, { changes, restores: version });
        }));
    }
    async make(manager, record, { viewer, reason }, { changes, restores }) {
        await (0, may_correct_js_1.requireMayCorrect)(manager, record.entity, record.id, viewer, reason);
        await this.changes.make(manager, record, changes, (0, by_js_1.by)(viewer, reason, restores));
        return { version: (await (0, lock_record_js_1.lockRecord)(manager, record)).version, suggestion: null };
    }
    async suggest(manager, record, { viewer, reason }, restoring) {
        (0, require_reason_js_1.requireReason)(reason, 'Whoever decides is told why: say why.');
        const suggestion = { ...restoring, baseVersion: record.version, reason: reason ?? '' };
        return { version: record.version, suggestion: await this.suggestions.keep(manager, record, viewer, suggestion) };
    }
    async maySuggestOnly(manager, { entity, id }, { viewer: { role } }) {
        return !(0, permissions_js_1.may)(role, 'published.correct') && (await (0, is_public_js_1.isPublic)(manager, entity, id));
    }
};
exports.RecordRestores = RecordRestores;
exports.RecordRestores = RecordRestores = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, idempotency_js_1.Idempotency, earlier_versions_service_js_1.EarlierVersions, record_changes_service_js_1.RecordChanges, record_suggestions_service_js_1.RecordSuggestions])
], RecordRestores);
//# sourceMappingURL=record-restores.service.js.map