"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BACKUP = void 0;
exports.contents = contents;
const promises_1 = require("node:fs/promises");
const node_stream_1 = require("node:stream");
const promises_2 = require("node:stream/promises");
const config_js_1 = require("../config/config.js");
const version_js_1 = require("../config/version.js");
const write_backup_js_1 = require("../database/backup/write-backup.js");
const command_js_1 = require("./command.js");
const own_database_js_1 = require("./own-database.js");
const progress_js_1 = require("./progress.js");
const whole_file_js_1 = require("../database/backup/whole-file.js");
const database_failure_js_1 = require("./database-failure.js");
/** Writes everything that the database of the environment holds into one file. */
exports.BACKUP = {
    usage: 'backup FILE',
    about: [
        'Writes everything (dossiers, history, drafts, accounts) as it stands at one moment into FILE, a ZIP that any PostgreSQL can be given again',
        'by “demarche restore”. Works on the database of the environment (DATABASE_URL, or DATA_DIR), whether Démarche runs or not.',
        'FILE must not be there yet; only its owner may read it, for it holds accounts.',
    ].join('\n'),
    options: {},
    operands: [1, 1],
    async run({ operands: [path = ''] }, io) {
        if (await (0, promises_1.access)(path).then(() => true, () => false))
            throw new command_js_1.Failure(`${path} is there already: give another name.`);
        let told;
        const log = (line) => void io.stderr.write(`${line}\n`);
        try {
            await (0, own_database_js_1.onOwnDatabase)((0, config_js_1.readConfig)(io.env), log, (url) => (0, whole_file_js_1.wholeFile)(path, 0o600, (file) => {
                const pieces = node_stream_1.Readable.from((0, write_backup_js_1.writeBackup)(url, version_js_1.VERSION, (manifest) => (told = manifest)));
                return (0, promises_2.pipeline)(pieces, (0, progress_js_1.telling)(io, 'Written'), file);
            }));
        }
        catch (error) {
            throw (0, database_failure_js_1.asFailure)(error);
        }
        io.stdout.write(`${path} has everything of ${told?.madeAt}: ${contents(told)}.\n`);
    },
};
/** `12,345 rows of 50 tables` */
function contents(manifest) {
    const rows = (manifest?.tables ?? []).reduce((sum, table) => sum + table.rows, 0);
    return `${rows.toLocaleString('en')} rows of ${manifest?.tables.length} tables`;
}
//# sourceMappingURL=backup.js.map