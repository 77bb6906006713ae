"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RevisionsService = void 0;
const common_1 = require("@nestjs/common");
const uuidv7_1 = require("uuidv7");
const documents_js_1 = require("../common/sql/documents.js");
const insert_all_js_1 = require("../database/insert-all.js");
const difference_js_1 = require("../domain/history/difference.js");
const json_js_1 = require("../domain/history/json.js");
const revision_entity_js_1 = require("./revision.entity.js");
/** The history of every write: one revision each, as the difference from the version before. */
let RevisionsService = class RevisionsService {
    /** Records that things were created, as they stand in the database now: version 1. One statement for all of them. */
    async created(manager, entity, ids, authorship) {
        await manager.query(`INSERT INTO revisions (id, entity, entity_id, version, author, author_id, author_role, reason, difference)
       SELECT r.id, $6, r.entity_id, 1, $3, $4, $7, $5,
         jsonb_build_array(jsonb_build_object('op', 'add', 'path', '', 'value', ${(0, documents_js_1.documentSql)(entity, 't')}))
       FROM unnest($1::uuid[], $2::uuid[]) AS r (id, entity_id) JOIN ${entity}s t ON t.id = r.entity_id`, [
            ids.map(() => (0, uuidv7_1.uuidv7)()),
            ids,
            authorship.author,
            authorship.authorId,
            authorship.reason,
            entity,
            authorship.authorRole ?? null,
        ]);
    }
    /**
     * Lets `work` change things that are there, and records for each that came out different one revision, its version one
     * higher; `work` leaves versions alone. Gives the versions there are now, in the order of `things`.
     */
    async revise(manager, things, authorship, work) {
        const before = await statesOf(manager, things);
        await work();
        const after = await statesOf(manager, things);
        const changed = things.flatMap((thing, at) => {
            const [then, now] = [before[at], after[at]];
            if (!then || !now || (0, json_js_1.sameJson)(then.document, now.document))
                return [];
            return [{ ...thing, at, version: now.version + 1, difference: (0, difference_js_1.difference)(then.document, now.document) }];
        });
        for (const [entity, ids] of byEntity(changed)) {
            await manager.query(`UPDATE ${entity}s SET version = version + 1, updated_at = now() WHERE id = ANY ($1)`, [ids]);
        }
        await (0, insert_all_js_1.insertAll)(manager, revision_entity_js_1.Revision, changed.map(({ entity, id: entityId, version, difference: operations }) => ({
            ...{ id: (0, uuidv7_1.uuidv7)(), entity, entityId, version, ...authorship, difference: operations },
        })));
        const versions = after.map(({ version }) => version);
        for (const { at, version } of changed)
            versions[at] = version;
        return versions;
    }
    /** Records that many things have just come to their version of now by the same difference. One statement for all of them. */
    async changedAlike(manager, entity, ids, operations, authorship) {
        await manager.query(`INSERT INTO revisions (id, entity, entity_id, version, author, author_id, author_role, reason, difference)
       SELECT r.id, $6, t.id, t.version, $3, $4, $7, $5, $8::jsonb
       FROM unnest($1::uuid[], $2::uuid[]) AS r (id, entity_id) JOIN ${entity}s t ON t.id = r.entity_id`, [
            ...[ids.map(() => (0, uuidv7_1.uuidv7)()), ids, authorship.author, authorship.authorId, authorship.reason, entity],
            ...[authorship.authorRole ?? null, JSON.stringify(operations)],
        ]);
    }
};
exports.RevisionsService = RevisionsService;
exports.RevisionsService = RevisionsService = __decorate([
    (0, common_1.Injectable)()
], RevisionsService);
/** What things are, in their order. */
async function statesOf(manager, things) {
    const found = new Map();
    for (const [entity, ids] of byEntity(things)) {
        const rows = await manager.query(`SELECT id, ${(0, documents_js_1.documentSql)(entity, 't')} AS document, version FROM ${entity}s t WHERE id = ANY ($1)`, [ids]);
        for (const { id, ...state } of rows)
            found.set(`${entity} ${id}`, state);
    }
    return things.map(({ entity, id }) => {
        const state = found.get(`${entity} ${id}`);
        if (!state)
            throw new Error(`There is no ${entity} ${id}`);
        return state;
    });
}
function byEntity(things) {
    const ids = new Map();
    for (const { entity, id } of things)
        ids.set(entity, [...(ids.get(entity) ?? []), id]);
    return ids;
}
//# sourceMappingURL=revisions.service.js.map