"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeBackup = writeBackup;
exports.summed = summed;
const pg_copy_streams_1 = require("pg-copy-streams");
const zip_of_js_1 = require("../../common/zip/zip-of.js");
const kept_tables_js_1 = require("./kept-tables.js");
const manifest_js_1 = require("./manifest.js");
const row_sum_js_1 = require("./row-sum.js");
/** A backup of everything in the database at `url` as it stood at one moment, as it is written; `told` hears of the whole. */
async function* writeBackup(url, version, told) {
    const client = await (0, kept_tables_js_1.openSession)(url);
    try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const migrations = await (0, kept_tables_js_1.ranMigrations)(client);
        if (migrations.length === 0)
            throw new manifest_js_1.BackupError('There is no Démarche in that database: nothing to back up.');
        const { rows } = await client.query(`SELECT current_setting('server_version') AS postgres, transaction_timestamp() AS now`);
        const tables = [];
        const manifest = {
            kind: manifest_js_1.BACKUP,
            format: manifest_js_1.BACKUP_FORMAT,
            madeAt: rows[0]?.now.toISOString() ?? '',
            version,
            postgres: rows[0]?.postgres ?? '',
            migrations,
            tables,
        };
        yield* (0, zip_of_js_1.zipOf)(entriesOf(client, await (0, kept_tables_js_1.keptTables)(client), tables, manifest));
        await client.query('COMMIT');
        told(manifest);
    }
    finally {
        await client.end().catch(() => undefined);
    }
}
/** Each is asked for when the one before has been written, so that the manifest, the last, knows all of them. */
function* entriesOf(client, kept, tables, manifest) {
    for (const table of kept) {
        const file = (0, zip_of_js_1.unmeasured)();
        const sum = new row_sum_js_1.RowSum();
        yield { name: (0, manifest_js_1.fileOf)(table.name), pieces: (0, zip_of_js_1.measured)(summed(client, table, sum), file) };
        tables.push({ name: table.name, columns: table.columns, ...sum.told(), sha256: file.sha256 });
    }
    yield { name: manifest_js_1.MANIFEST, pieces: (0, zip_of_js_1.once)(`${JSON.stringify(manifest, null, 2)}\n`) };
}
/** The rows of a table as COPY writes them, added to `sum` as they pass. */
async function* summed(client, table, sum) {
    for await (const chunk of client.query((0, pg_copy_streams_1.to)(`COPY ${(0, kept_tables_js_1.columnsOf)(table)} TO STDOUT`))) {
        sum.add(chunk);
        yield chunk;
    }
}
//# sourceMappingURL=write-backup.js.map