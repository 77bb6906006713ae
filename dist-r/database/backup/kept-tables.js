"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keptTables = keptTables;
exports.ranMigrations = ranMigrations;
exports.columnsOf = columnsOf;
exports.quoted = quoted;
exports.openSession = openSession;
const pg_1 = require("pg");
const session_js_1 = require("../session.js");
/**
 * The program makes these by itself, or they mean nothing elsewhere: `changes` is a day of the stream, in transactions of this very server,
 * and `alert_progress` says up to which of them they were looked at.
 */
const NOT_KEPT = ['migrations', 'function_files', 'changes', 'alert_progress'];
const QUESTION = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> ALL ($1)
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
  GROUP BY c.relname ORDER BY c.relname COLLATE "C"`;
/** All tables with what people wrote and what follows from it, as the database has them; none where there is no Démarche yet. */
async function keptTables(client) {
    return (await client.query(QUESTION, [NOT_KEPT])).rows;
}
/** The migrations that have run, oldest first; none where there is no Démarche yet. */
async function ranMigrations(client) {
    const { rows } = await client.query(`SELECT to_regclass('migrations') IS NOT NULL AS there`);
    if (!rows[0]?.there)
        return [];
    return (await client.query('SELECT name FROM migrations ORDER BY timestamp')).rows.map(({ name }) => name);
}
/** `"events" ("id", "ref")`, for COPY. */
function columnsOf({ name, columns }) {
    return `${quoted(name)} (${columns.map(quoted).join(', ')})`;
}
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/**
 * A session without limits whose values are written the same by every server: a backup takes as long as it takes, and is compared
 * byte for byte.
 */
async function openSession(url) {
    const client = new pg_1.Client({
        connectionString: url,
        connectionTimeoutMillis: 10_000,
        options: `${(0, session_js_1.sessionOptions)({ statement: 0, lock: 0, idle: 0 })} -c extra_float_digits=1 -c bytea_output=hex`,
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
}
//# sourceMappingURL=kept-tables.js.map