"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openEndsOf = openEndsOf;
const table_js_1 = require("../domain/lifecycle/table.js");
const took_place_js_1 = require("../domain/lifecycle/took-place.js");
const undertaking_js_1 = require("../domain/undertakings/undertaking.js");
/** What of the events of a dossier waits, in the order of time. */
async function openEndsOf(manager, dossierId) {
    const events = await manager.query(`SELECT slug, kind, status, place, lat FROM events WHERE dossier_id = $1 ORDER BY earliest, latest, id`, [dossierId]);
    return {
        waiting: events.filter(isWaiting).map(({ slug, status }) => `${slug}: ${status}`),
        unplaced: counted(events.flatMap(({ place, lat }) => (place !== null && lat === null ? place : []))),
    };
}
function counted(places) {
    return [...new Set(places)].map((place) => `${place}: ${places.filter((one) => one === place).length}`);
}
function isWaiting({ kind, status }) {
    return (0, took_place_js_1.isPlan)(kind, status) || (undertaking_js_1.UNDERTAKING_KINDS.some((one) => one === kind) && (0, table_js_1.isOpen)(kind, status));
}
//# sourceMappingURL=what-is-open.js.map