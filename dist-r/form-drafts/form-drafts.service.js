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
exports.FormDraftsService = void 0;
const common_1 = require("@nestjs/common");
const clock_js_1 = require("../common/clock.js");
const problem_js_1 = require("../common/problem.js");
const database_js_1 = require("../database/database.js");
/** So many forms nobody has open; more of them are a program gone wild. */
const MOST = 200;
/** Unfinished forms, each seen by its owner alone. Reads ask the primary: what has just been kept must be found. */
let FormDraftsService = class FormDraftsService {
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** FormDraftListDto as JSON text. */
    async list(userId) {
        const json = await this.ask(`SELECT json_build_object('items', coalesce(json_agg(${REF} ORDER BY d.updated_at DESC, d.key), '[]'))::text AS json
       FROM form_drafts d WHERE d.user_id = $1`, [userId]);
        return json ?? '';
    }
    /** FormDraftDto as JSON text; null where there is none. */
    one(userId, key) {
        return this.ask(`SELECT json_build_object('key', d.key, 'title', d.title, 'begunAt', rfc3339(d.begun_at),
         'updatedAt', rfc3339(d.updated_at), 'document', d.document)::text AS json
       FROM form_drafts d WHERE d.user_id = $1 AND d.key = $2`, [userId, key]);
    }
    /** Keeps a form in place of the one under this key; FormDraftRefDto as JSON text. Throws `conflict` over 200 forms. */
    async keep(userId, key, { text, title }) {
        const json = await this.ask(`INSERT INTO form_drafts AS d (user_id, key, title, document, begun_at, updated_at)
       SELECT $1, $2, $3, $4, $5, $5 WHERE (SELECT count(*) FROM form_drafts o WHERE o.user_id = $1 AND o.key <> $2) < ${MOST}
       ON CONFLICT (user_id, key) DO UPDATE
         SET title = excluded.title, document = excluded.document, updated_at = excluded.updated_at
       RETURNING ${REF}::text AS json`, [userId, key, title, text, this.clock.now()]);
        if (json === null) {
            const reason = { code: 'too_many_forms', parameters: { most: MOST } };
            throw new problem_js_1.Problem('conflict', `Nobody keeps more than ${MOST} unfinished forms: delete some.`, undefined, {
                reason,
            });
        }
        return json;
    }
    async forget(userId, key) {
        await this.database.write((manager) => manager.query('DELETE FROM form_drafts WHERE user_id = $1 AND key = $2', [userId, key]));
    }
    async ask(sql, values) {
        const [row] = await this.database.write((manager) => manager.query(sql, values));
        return row?.json ?? null;
    }
};
exports.FormDraftsService = FormDraftsService;
exports.FormDraftsService = FormDraftsService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, clock_js_1.Clock])
], FormDraftsService);
/** FormDraftRefDto of draft `d`. */
const REF = `json_build_object('key', d.key, 'title', d.title, 'begunAt', rfc3339(d.begun_at),
  'updatedAt', rfc3339(d.updated_at))`;
//# sourceMappingURL=form-drafts.service.js.map