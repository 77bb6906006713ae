"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookAtDatabase = lookAtDatabase;
const pg_1 = require("pg");
const cluster_js_1 = require("../../database/embedded/cluster.js");
const data_dir_js_1 = require("../../database/embedded/data-dir.js");
const running_js_1 = require("../../database/embedded/running.js");
const connection_js_1 = require("../../database/connection.js");
const migrate_js_1 = require("../../database/migrate.js");
const sql_migrations_js_1 = require("../../database/sql-migrations.js");
const server_js_1 = require("../server.js");
const finding_js_1 = require("./finding.js");
/** A clock that is off by more than this, in seconds, would show. */
const APART = 5;
/** Whether the database that the environment names is there, new enough, of this schema, and tells the same time. */
async function lookAtDatabase({ databaseUrl, dataDir, }) {
    if (databaseUrl !== undefined)
        return lookInto('The database of DATABASE_URL', databaseUrl);
    const folder = (0, data_dir_js_1.usableDataDir)(dataDir, () => undefined);
    const running = (0, running_js_1.runningConnection)(folder);
    if (running !== undefined)
        return lookInto(`The embedded database in ${folder}`, (0, connection_js_1.connectionUrl)(running));
    const major = (0, cluster_js_1.clusterMajor)((0, data_dir_js_1.clusterFolder)(folder));
    return [
        major === undefined
            ? (0, finding_js_1.note)(`There is no database in ${folder} yet: the first start makes one.`)
            : (0, finding_js_1.note)(`The embedded database in ${folder} (PostgreSQL ${major}) is not running: no Démarche uses it just now.`),
    ];
}
const ASKED = `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major,
  extract(epoch FROM clock_timestamp())::float8 AS now, to_regclass('migrations') IS NOT NULL AS migrated`;
async function lookInto(which, connectionString) {
    const client = new pg_1.Client({ connectionString, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
        await client.connect();
        const { rows } = await client.query(ASKED);
        const [told] = rows;
        if (told === undefined)
            return [(0, finding_js_1.wrong)(`${which} answers nothing.`)];
        const apart = Math.round(told.now - Date.now() / 1000);
        return [
            told.major < migrate_js_1.OLDEST_MAJOR
                ? (0, finding_js_1.wrong)(`${which} is PostgreSQL ${told.version}; Démarche needs ${migrate_js_1.OLDEST_MAJOR} or newer.`)
                : (0, finding_js_1.well)(`${which} answers, PostgreSQL ${told.version}.`),
            told.migrated ? await schemaOf(client) : (0, finding_js_1.note)('It has no tables yet: the first start makes them.'),
            ...(Math.abs(apart) <= APART
                ? []
                : [(0, finding_js_1.wrong)(`Its clock is ${Math.abs(apart)} s ${apart > 0 ? 'ahead of' : 'behind'} the one here.`)]),
        ];
    }
    catch (error) {
        return [(0, finding_js_1.wrong)(`${which} cannot be reached: ${(0, server_js_1.causeOf)(error)}.`)];
    }
    finally {
        await client.end().catch(() => undefined);
    }
}
async function schemaOf(client) {
    const { rows } = await client.query('SELECT name FROM migrations');
    const there = new Set(rows.map(({ name }) => name));
    const known = (0, sql_migrations_js_1.sqlMigrations)().map((migration) => new migration().name ?? '');
    const missing = known.filter((name) => !there.has(name));
    const newer = [...there].filter((name) => !known.includes(name));
    if (newer.length > 0)
        return (0, finding_js_1.wrong)(`A newer Démarche has changed its tables (${newer.join(', ')}): run that one.`);
    return missing.length === 0
        ? (0, finding_js_1.well)(`Its tables are those of this program (${known.length} migrations).`)
        : (0, finding_js_1.note)(`${missing.length} migrations are to come; the next start runs them.`);
}
//# sourceMappingURL=look-at-database.js.map