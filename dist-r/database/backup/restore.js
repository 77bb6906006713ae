"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.restore = restore;
const promises_1 = require("node:stream/promises");
const pg_copy_streams_1 = require("pg-copy-streams");
const migrate_js_1 = require("../migrate.js");
const sql_migrations_js_1 = require("../sql-migrations.js");
const kept_tables_js_1 = require("./kept-tables.js");
const manifest_js_1 = require("./manifest.js");
const row_sum_js_1 = require("./row-sum.js");
const write_backup_js_1 = require("./write-backup.js");
/**
 * Brings a backup into the empty database at `url`: its tables by the migrations that it names, its rows in one transaction, which
 * ends well only when each table, read again, has the rows of the backup; then the migrations that have come since. `tell` hears of
 * each table. Throws {@link BackupError}; nothing is left then but empty tables.
 */
async function restore({ manifest, rowsOf }, url, tell) {
    const known = new Set((0, sql_migrations_js_1.sqlMigrations)().map((migration) => new migration().name ?? ''));
    const newer = manifest.migrations.filter((name) => !known.has(name));
    if (newer.length > 0) {
        throw new manifest_js_1.BackupError(`The backup was made by a newer Démarche (${manifest.version}): bring it back with that one.`);
    }
    const client = await (0, kept_tables_js_1.openSession)(url);
    try {
        await requireEmpty(client, manifest.migrations);
        // With all migrations there, functions are made as they are today; before that they could not be.
        if (manifest.migrations.length === known.size)
            await (0, migrate_js_1.runMigrations)(url);
        else
            await (0, migrate_js_1.migrateThrough)(url, new Set(manifest.migrations));
        await client.query('BEGIN');
        await withoutFollowing(client, async () => {
            for (const table of manifest.tables) {
                tell(table.name);
                await (0, promises_1.pipeline)(rowsOf(table), client.query((0, pg_copy_streams_1.from)(`COPY ${(0, kept_tables_js_1.columnsOf)(table)} FROM STDIN`)));
            }
        });
        for (const table of manifest.tables)
            requireSame(table.name, table, await toldOf(client, table));
        await client.query('COMMIT');
        await client.query(`ANALYZE ${manifest.tables.map(({ name }) => (0, kept_tables_js_1.quoted)(name)).join(', ')}`);
    }
    finally {
        await client.end().catch(() => undefined);
    }
    await (0, migrate_js_1.runMigrations)(url);
}
/** Nothing is mixed, and nothing is overwritten. */
async function requireEmpty(client, migrations) {
    const there = await (0, kept_tables_js_1.ranMigrations)(client);
    const tables = await (0, kept_tables_js_1.keptTables)(client);
    if (there.length === 0 && tables.length > 0) {
        throw new manifest_js_1.BackupError(`There is something else in that database (${tables[0]?.name}): give an empty one.`);
    }
    for (const { name } of tables) {
        const { rowCount } = await client.query(`SELECT FROM ${(0, kept_tables_js_1.quoted)(name)} LIMIT 1`);
        if (rowCount)
            throw new manifest_js_1.BackupError(`The database is not empty: ${name} has rows. Give one that no Démarche has been started on.`);
    }
    if (there.some((name) => !migrations.includes(name))) {
        throw new manifest_js_1.BackupError('The database has tables of a newer Démarche than the backup: give one without any.');
    }
}
/**
 * What follows from rows is in the backup, too, so triggers stay away while rows come in; and so do references between tables, whose rows come
 * in no order. They are made again, and with it checked.
 */
async function withoutFollowing(client, work) {
    const { rows: tables } = await client.query(`SELECT DISTINCT t.tgrelid::regclass::text AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace`);
    const { rows: references } = await client.query(`SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname`);
    for (const { name } of tables)
        await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    for (const { table, name } of references)
        await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${(0, kept_tables_js_1.quoted)(name)}`);
    await work();
    for (const { table, name, definition } of references) {
        await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${(0, kept_tables_js_1.quoted)(name)} ${definition}`);
    }
    for (const { name } of tables)
        await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
}
async function toldOf(client, table) {
    const sum = new row_sum_js_1.RowSum();
    const rows = (0, write_backup_js_1.summed)(client, table, sum);
    while (!(await rows.next()).done)
        ;
    return sum.told();
}
function requireSame(name, backup, database) {
    if (backup.rows === database.rows && backup.sum === database.sum)
        return;
    throw new manifest_js_1.BackupError(`${name} did not come back as it was (${backup.rows} rows in the backup, ${database.rows} here): nothing was kept.`);
}
//# sourceMappingURL=restore.js.map