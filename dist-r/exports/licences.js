"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.licencesOf = licencesOf;
const world_js_1 = require("../common/sql/world.js");
const parameters_js_1 = require("../database/parameters.js");
/** More than so many are not told of one file. */
const MOST = 10;
/** Under which licences the dossiers with these ids may be passed on; of all dossiers where none is named. */
async function licencesOf(database, dossiers, { seesDrafts }, now) {
    const parameters = new parameters_js_1.Parameters();
    const world = (0, world_js_1.worldOf)({ seesDrafts }, parameters, now);
    const named = dossiers === undefined ? 'true' : `d.id = ANY (${parameters.add(dossiers)}::uuid[])`;
    const rows = await database.read(`SELECT DISTINCT d.licence FROM ${world.dossiers} d WHERE d.licence <> '' AND ${named} ORDER BY d.licence LIMIT ${MOST}`, parameters.values);
    return rows.map(({ licence }) => licence);
}
//# sourceMappingURL=licences.js.map