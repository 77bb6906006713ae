"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NewerSchemaError = void 0;
exports.refuseNewerSchema = refuseNewerSchema;
exports.isOlderSchema = isOlderSchema;
const sql_migrations_js_1 = require("./sql-migrations.js");
/** A newer Démarche has changed the tables. The message is a sentence for the person who started this one. */
class NewerSchemaError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'NewerSchemaError';
    }
}
exports.NewerSchemaError = NewerSchemaError;
/** Throws NewerSchemaError where a migration has run that this program does not know: it would write what the newer one does not expect. */
async function refuseNewerSchema(runner) {
    const newer = (await ranNames(runner)).filter((name) => !KNOWN().has(name));
    if (newer.length === 0)
        return;
    throw new NewerSchemaError(`A newer Démarche has changed the tables of this database (${newer.join(', ')}): start that one, or restore a backup from before into another database with this one (UPGRADING.md).`);
}
/** Whether there is a Démarche in the database whose tables this program will change. */
async function isOlderSchema(runner) {
    const ran = new Set(await ranNames(runner));
    return ran.size > 0 && [...KNOWN()].some((name) => !ran.has(name));
}
const KNOWN = () => new Set((0, sql_migrations_js_1.sqlMigrations)().map((migration) => new migration().name ?? ''));
async function ranNames(runner) {
    const [row] = (await runner.query(`SELECT to_regclass('migrations') IS NOT NULL AS there`));
    if (!row?.there)
        return [];
    return (await runner.query('SELECT name FROM migrations ORDER BY timestamp')).map(({ name }) => name);
}
//# sourceMappingURL=older-program.js.map