"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tenureInput = tenureInput;
exports.replaceTenures = replaceTenures;
exports.insertTenures = insertTenures;
exports.officesBeside = officesBeside;
const typeorm_1 = require("typeorm");
const uuidv7_1 = require("uuidv7");
const identifier_js_1 = require("../common/identifier.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const problem_js_1 = require("../common/problem.js");
const edtf_day_js_1 = require("../database/edtf-day.js");
const insert_all_js_1 = require("../database/insert-all.js");
const tenures_js_1 = require("../domain/tenures.js");
const actor_entity_js_1 = require("./actor.entity.js");
const tenure_entity_js_1 = require("./tenure.entity.js");
/** An office as it was sent. */
function tenureInput({ office, offices = {}, body, from = null, to = null }) {
    return { office, offices, body, from, to };
}
/**
 * Gives a person these offices in place of those they have. Throws `validation_failed` with a pointer to each that cannot
 * be: of no person, of an unknown body or of a person, ending before it begins, or held twice at the same time.
 */
async function replaceTenures(manager, person, tenures) {
    const bodies = await findBodies(manager, tenures);
    const spans = tenures.map(({ body, office, from, to }) => ({
        office,
        bodyId: bodies.get(body)?.id ?? '',
        fromOn: (0, edtf_day_js_1.edtfDay)(from, 'earliest'),
        toOn: (0, edtf_day_js_1.edtfDay)(to, 'latest'),
    }));
    const errors = [
        ...(person.type === 'person' || tenures.length === 0
            ? []
            : [(0, refusal_js_1.refusal)('/tenures', 'not_a_person', 'Only a person holds offices.')]),
        ...tenures.flatMap(({ body }, index) => wrongBody(bodies.get(body), body, person.id, `/tenures/${index}/body`)),
        ...(0, tenures_js_1.tenureMistakes)(spans).map(({ index, field, code, office, reason }) => (0, refusal_js_1.refusal)(`/tenures/${index}/${field}`, { code, parameters: { office } }, `${reason}.`)),
    ];
    const [first] = errors;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, errors);
    await manager.delete(tenure_entity_js_1.Tenure, { personId: person.id });
    const held = tenures.map(({ body: _, ...tenure }, at) => ({
        ...tenure,
        ...{ personId: person.id, bodyId: spans[at]?.bodyId ?? '' },
    }));
    await insertTenures(manager, held);
}
/** Gives persons offices; each person's are named in the order given. */
async function insertTenures(manager, tenures) {
    const given = new Map();
    const rows = tenures.map(({ personId, bodyId, office, offices, from, to }) => {
        const ordinal = given.get(personId) ?? 0;
        given.set(personId, ordinal + 1);
        const days = { fromOn: (0, edtf_day_js_1.edtfDay)(from, 'earliest'), toOn: (0, edtf_day_js_1.edtfDay)(to, 'latest') };
        return { id: (0, uuidv7_1.uuidv7)(), personId, bodyId, office, offices, ordinal, fromText: from, toText: to, ...days };
    });
    await (0, insert_all_js_1.insertAll)(manager, tenure_entity_js_1.Tenure, rows);
}
/** The offices that a person holds and those of `given` that are none of them: another one, or the same at another time. */
async function officesBeside(manager, personId, given) {
    const rows = await manager.find(tenure_entity_js_1.Tenure, { where: { personId }, order: { ordinal: 'ASC' } });
    const bodies = await findBodies(manager, given);
    const told = given.map((tenure) => {
        const { body, office, from, to } = tenure;
        const days = { fromOn: (0, edtf_day_js_1.edtfDay)(from, 'earliest'), toOn: (0, edtf_day_js_1.edtfDay)(to, 'latest') };
        const span = { office, bodyId: bodies.get(body)?.id ?? '', ...days };
        return { tenure, known: rows.find((row) => (0, tenures_js_1.tenureMistakes)([row, span]).length > 0) };
    });
    const held = rows.map((row) => {
        const names = told.filter(({ known }) => known === row).map(({ tenure }) => tenure.offices);
        const offices = Object.assign({}, ...names, row.offices);
        return { body: row.bodyId, office: row.office, offices, from: row.fromText, to: row.toText };
    });
    const fresh = told.filter(({ known }) => !known).map(({ tenure }) => tenure);
    const more = held.some(({ offices }, at) => Object.keys(offices).length > Object.keys(rows[at]?.offices ?? {}).length);
    return {
        before: held.map((one, at) => ({ ...one, offices: rows[at]?.offices ?? {} })),
        all: [...held, ...fresh],
        learnt: more || fresh.length > 0,
        left: told.some(({ tenure: { from, to }, known }) => known && ((from !== null && from !== known.fromText) || (to !== null && to !== known.toText))),
    };
}
/** The actors named as bodies, by the names they are given; what was merged stands for its survivor. */
async function findBodies(manager, tenures) {
    const given = [...new Set(tenures.map(({ body }) => body))];
    const found = await manager.find(actor_entity_js_1.Actor, {
        where: [{ slug: (0, typeorm_1.In)(given) }, { id: (0, typeorm_1.In)(given.filter(identifier_js_1.isUuid)) }],
        relations: { mergedInto: true },
    });
    return new Map(found.flatMap((actor) => [actor.slug, actor.id].map((name) => [name, actor.mergedInto ?? actor])));
}
function wrongBody(body, given, personId, pointer) {
    if (!body)
        return [
            (0, refusal_js_1.refusal)(pointer, { code: 'unknown_reference', parameters: { thing: 'actor', name: given } }, `There is no actor “${given}”.`),
        ];
    if (body.id === personId)
        return [(0, refusal_js_1.refusal)(pointer, 'of_itself', 'Nobody holds an office for themselves.')];
    return body.type === 'person'
        ? [(0, refusal_js_1.refusal)(pointer, 'a_person', 'An office belongs to a state or body, not to a person.')]
        : [];
}
//# sourceMappingURL=actor-tenures.js.map