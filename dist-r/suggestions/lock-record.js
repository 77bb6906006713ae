"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lockRecord = lockRecord;
const actor_entity_js_1 = require("../actors/actor.entity.js");
const identifier_js_1 = require("../common/identifier.js");
const lock_one_js_1 = require("../database/lock-one.js");
const dossier_entity_js_1 = require("../dossiers/dossier.entity.js");
const publisher_entity_js_1 = require("../publishers/publisher.entity.js");
const source_entity_js_1 = require("../sources/source.entity.js");
/** Throws `not_found`, or `conflict` with the survivor where it was merged. */
async function lockRecord(manager, { entity, id }) {
    const target = ENTITIES[entity];
    const row = await (0, lock_one_js_1.lockOne)(manager, target, (0, identifier_js_1.uuidOrSlug)(id));
    return { entity, id: row.id, version: row.version };
}
const ENTITIES = { actor: actor_entity_js_1.Actor, source: source_entity_js_1.Source, publisher: publisher_entity_js_1.Publisher, dossier: dossier_entity_js_1.Dossier };
//# sourceMappingURL=lock-record.js.map