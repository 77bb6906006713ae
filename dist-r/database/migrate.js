"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OLDEST_MAJOR = void 0;
exports.runMigrations = runMigrations;
exports.migrateThrough = migrateThrough;
exports.migrate = migrate;
exports.migrateAfter = migrateAfter;
const data_source_js_1 = require("./data-source.js");
const function_files_js_1 = require("./function-files.js");
const older_program_js_1 = require("./older-program.js");
const sql_migrations_js_1 = require("./sql-migrations.js");
/** Any number that nobody else uses: it only has to be the same on every node of Démarche. */
const LOCK = 6_407_712_026;
/** The oldest server that the SQL is written for. */
exports.OLDEST_MAJOR = 15;
/**
 * Brings the database at `url` to the newest schema. Safe to call on two nodes at once: one waits for the other.
 * Returns the names of the migrations that it ran; throws where the server is older than PostgreSQL 15.
 */
async function runMigrations(url) {
    const source = await (0, data_source_js_1.createDataSource)(url).initialize();
    try {
        return await migrate(source);
    }
    finally {
        await source.destroy();
    }
}
/** Runs just these migrations on the database at `url`, and leaves functions as they made them: its schema is then that of an older program. */
async function migrateThrough(url, names) {
    const migrations = (0, sql_migrations_js_1.sqlMigrations)().filter((migration) => names.has(new migration().name ?? ''));
    const source = await (0, data_source_js_1.createDataSource)(url).setOptions({ migrations }).initialize();
    try {
        await underLock(source, () => source.runMigrations({ transaction: 'each' }));
    }
    finally {
        await source.destroy();
    }
}
/** The same on a connected data source. Throws NewerSchemaError where a newer program has changed the tables already. */
function migrate(source) {
    return migrateAfter(source, () => Promise.resolve());
}
/** The same, after `before` where there are tables that will change. */
async function migrateAfter(source, before) {
    return underLock(source, async (runner) => {
        await (0, older_program_js_1.refuseNewerSchema)(runner);
        if (await (0, older_program_js_1.isOlderSchema)(runner))
            await before();
        const ran = await source.runMigrations({ transaction: 'each' });
        await (0, function_files_js_1.applyFunctionFiles)(source);
        return ran.map((migration) => migration.name);
    });
}
async function underLock(source, work) {
    const runner = source.createQueryRunner('master');
    try {
        await runner.connect();
        await requireMajor(runner);
        await runner.query('SET statement_timeout = 0; SET lock_timeout = 0');
        await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
        try {
            return await work(runner);
        }
        finally {
            await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
            await runner.query('RESET statement_timeout; RESET lock_timeout');
        }
    }
    finally {
        await runner.release();
    }
}
async function requireMajor(runner) {
    const [row] = (await runner.query(`SELECT current_setting('server_version_num')::int / 10000 AS major`));
    if (row && row.major < exports.OLDEST_MAJOR) {
        throw new Error(`Démarche needs PostgreSQL ${exports.OLDEST_MAJOR} or newer; this server is version ${row.major}.`);
    }
}
//# sourceMappingURL=migrate.js.map