"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.replaceDatedNames = replaceDatedNames;
exports.wrongDatedNames = wrongDatedNames;
exports.insertDatedNames = insertDatedNames;
exports.readDatedNames = readDatedNames;
exports.datedNaming = datedNaming;
exports.spanned = spanned;
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../common/problem.js");
const edtf_day_js_1 = require("../database/edtf-day.js");
const insert_all_js_1 = require("../database/insert-all.js");
const dated_names_js_1 = require("../domain/dated-names.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const dated_name_entity_js_1 = require("./dated-name.entity.js");
/**
 * Gives an actor these names with days in place of those it has. Throws `validation_failed` with a pointer to each that
 * cannot be: without any day, ending before it begins, or beside another on one day in one language.
 */
async function replaceDatedNames(manager, actorId, given) {
    const errors = wrongDatedNames(given, '/datedNames');
    const [first] = errors;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, errors);
    await manager.delete(dated_name_entity_js_1.DatedName, { actorId });
    await insertDatedNames(manager, [{ id: actorId, names: given }]);
}
/** What cannot be of the names with days at a pointer. */
function wrongDatedNames(given, at) {
    return (0, dated_names_js_1.datedNameMistakes)(given.map(spanned)).map(({ index, field, code, name, reason }) => (0, refusal_js_1.refusal)(`${at}/${index}/${field}`, { code, parameters: { name } }, `${reason}.`));
}
/** Writes every name with days that new actors have. */
async function insertDatedNames(manager, actors) {
    const rows = actors.flatMap(({ id: actorId, names }) => names.map(spanned).map(({ name: label, language, from: fromText, to: toText, fromOn, toOn }, ordinal) => ({
        ...{ id: (0, uuidv7_1.uuidv7)(), actorId, ordinal, language, label },
        ...{ fromText, toText, fromOn, toOn },
    })));
    await (0, insert_all_js_1.insertAll)(manager, dated_name_entity_js_1.DatedName, rows);
}
/** The names with days of an actor, in their order. */
async function readDatedNames(manager, actorId) {
    const rows = await manager.find(dated_name_entity_js_1.DatedName, { where: { actorId }, order: { ordinal: 'ASC' } });
    return rows.map(({ label, language, fromText, toText, fromOn, toOn }) => ({
        ...{ name: label, language, from: fromText, to: toText },
        ...{ fromOn, toOn },
    }));
}
/** A name as it is written, with null for what is left out. */
function datedNaming({ name, language = null, from = null, to = null }) {
    return { name, language, from, to };
}
/** A name with the days that it spans. */
function spanned({ name, language, from, to }) {
    return { name, language, from, to, fromOn: (0, edtf_day_js_1.edtfDay)(from, 'earliest'), toOn: (0, edtf_day_js_1.edtfDay)(to, 'latest') };
}
//# sourceMappingURL=actor-dated-names.js.map