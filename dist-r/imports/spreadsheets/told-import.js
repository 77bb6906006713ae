"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldRef = toldRef;
exports.toldMapping = toldMapping;
exports.outcomesOf = outcomesOf;
const fields_js_1 = require("./columns/fields.js");
/** An import as a list tells it. */
function toldRef(record, now) {
    const { id, dossier, fileName, fileSize, state, progress, createdAt, updatedAt, appliedAt, findings } = record;
    return {
        ...{ id, dossier, fileName, fileSize, state, progress, createdAt, updatedAt, appliedAt },
        secondsLeft: secondsLeft(record, now),
        rows: counted(findings?.outcomes ?? NOTHING),
    };
}
/** How a file was read, as it can be sent again. */
function toldMapping({ mapping, findings }) {
    if (!findings) {
        const { columns, separators, defaults, ...said } = mapping;
        return { ...said, separators, defaults, ...columns };
    }
    const { columns, encoding, delimiter, quote = null, sheet, dateOrder } = findings;
    const of = (field) => columns.filter((column) => column.field === field);
    const heads = fields_js_1.IMPORT_FIELDS.map((field) => {
        const found = of(field).map(({ header, index }) => (isOnly(findings, header) ? header : index + 1));
        return [field, found.length > 0 ? found : null];
    });
    const separators = fields_js_1.IMPORT_FIELDS.flatMap((field) => {
        const [first] = of(field);
        return first && first.separator !== null ? [[field, first.separator]] : [];
    });
    return {
        ...{ encoding, delimiter, quote, sheet, dateOrder, defaults: mapping.defaults },
        separators: { ...Object.fromEntries(separators), ...mapping.separators },
        ...Object.fromEntries(heads),
    };
}
/** Whether a head says by itself which column is meant. */
function isOnly({ columns }, header) {
    return header !== '' && columns.filter((column) => column.header === header).length === 1;
}
const NOTHING = { create: 0, update: 0, unchanged: 0, duplicate: 0, rejected: 0 };
function outcomesOf({ findings }) {
    const { create, update, unchanged } = findings?.outcomes ?? NOTHING;
    return { create, update, unchanged };
}
function counted({ create, update, unchanged, rejected, duplicate }) {
    const ok = create + update + unchanged;
    return { total: ok + rejected + duplicate, ok, rejected, duplicate };
}
/** By how long the step has taken so far; null in its first seconds, of which nothing can be told. */
function secondsLeft({ state, progress, stepBeganAt }, now) {
    if (state !== 'checking' && state !== 'applying')
        return null;
    const taken = (now.getTime() - new Date(stepBeganAt).getTime()) / 1000;
    return progress < 0.02 || taken < 1 ? null : Math.ceil((taken / progress) * (1 - progress));
}
//# sourceMappingURL=told-import.js.map