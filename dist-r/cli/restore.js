"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RESTORE = void 0;
const config_js_1 = require("../config/config.js");
const read_backup_js_1 = require("../database/backup/read-backup.js");
const restore_js_1 = require("../database/backup/restore.js");
const backup_js_1 = require("./backup.js");
const database_failure_js_1 = require("./database-failure.js");
const own_database_js_1 = require("./own-database.js");
/** Brings a backup into the empty database of the environment, or looks whether it is whole. */
exports.RESTORE = {
    usage: 'restore FILE [--check]',
    about: [
        'Brings a backup into the database of the environment (DATABASE_URL, or DATA_DIR), which has to be empty: one that no Démarche has been',
        'started on. Each table is read again and compared with the backup before anything is kept. Older backups are brought up to date.',
    ].join('\n'),
    options: { check: { type: 'boolean', says: 'look whether FILE is whole, and touch no database' } },
    operands: [1, 1],
    async run({ operands: [path = ''], values }, io) {
        try {
            const backup = await (0, read_backup_js_1.openBackup)(path);
            try {
                if (values['check'] === true)
                    await check(backup, io);
                else
                    await bringBack(backup, io);
            }
            finally {
                backup.close();
            }
        }
        catch (error) {
            throw (0, database_failure_js_1.asFailure)(error);
        }
    },
};
async function check({ manifest, rowsOf }, io) {
    for (const table of manifest.tables) {
        const rows = rowsOf(table);
        while (!(await rows.next()).done)
            ;
    }
    io.stdout.write(`It is whole: ${(0, backup_js_1.contents)(manifest)}, as of ${manifest.madeAt}, by Démarche ${manifest.version}.\n`);
}
async function bringBack(backup, io) {
    const log = (line) => void io.stderr.write(`${line}\n`);
    const tell = (table) => {
        if (io.stderr.isTTY)
            log(`Bringing back ${table} …`);
    };
    await (0, own_database_js_1.onOwnDatabase)((0, config_js_1.readConfig)(io.env), log, (url) => (0, restore_js_1.restore)(backup, url, tell));
    io.stdout.write(`Brought back and compared: ${(0, backup_js_1.contents)(backup.manifest)}, as of ${backup.manifest.madeAt}.\n`);
}
//# sourceMappingURL=restore.js.map