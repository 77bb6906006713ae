"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DOSSIER_SORTS = void 0;
exports.dossierOrder = dossierOrder;
const collation_js_1 = require("../common/sql/collation.js");
const dossier_events_js_1 = require("../common/sql/dossier-events.js");
/** In which order dossiers are listed; `-` is the other way round. */
exports.DOSSIER_SORTS = ['title', '-changed'];
/**
 * Changed is a dossier when one of its events is, or, before it has any, when it is itself. As of a day it is when something of it became
 * known: when that was written has no day of the world.
 */
function dossierOrder(sort, world) {
    if (sort === 'title')
        return { key: 'd.title', form: 'text', collation: (0, collation_js_1.collate)(undefined), direction: 'ASC' };
    const key = world.day === null
        ? `coalesce(${(0, dossier_events_js_1.changedAt)(world)}, d.updated_at)`
        : `coalesce(${(0, dossier_events_js_1.addedOn)(world)}, '-infinity')::timestamptz`;
    return { key, form: 'timestamp', collation: '', direction: 'DESC' };
}
//# sourceMappingURL=dossier-order.js.map