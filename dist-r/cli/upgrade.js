"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UPGRADE = void 0;
const config_js_1 = require("../config/config.js");
const version_js_1 = require("../config/version.js");
const upgrade_embedded_js_1 = require("../database/upgrade-embedded.js");
const command_js_1 = require("./command.js");
const database_failure_js_1 = require("./database-failure.js");
/** Moves the embedded database to the next PostgreSQL. */
exports.UPGRADE = {
    usage: 'upgrade [--engine FOLDER]',
    about: [
        'Moves the embedded database in DATA_DIR to the newest PostgreSQL here: everything is backed up, brought into a new database, compared row for',
        'row, and only then used. The former database and the backup stay until you remove them. Stop Démarche first. Needs room for three times the database.',
    ].join('\n'),
    options: {
        engine: {
            type: 'string',
            value: 'FOLDER',
            says: 'where the programs of the PostgreSQL that made the database are, or its npm package, if not where they are looked for',
        },
    },
    operands: [0, 0],
    async run(given, io) {
        const { databaseUrl, dataDir } = (0, config_js_1.readConfig)(io.env);
        if (databaseUrl !== undefined) {
            throw new command_js_1.Failure('DATABASE_URL names a PostgreSQL of your own, which is yours to upgrade (pg_upgrade, or a backup and a restore).');
        }
        const log = (line) => void io.stderr.write(`${line}\n`);
        const engine = (0, command_js_1.textOf)(given, 'engine');
        try {
            const moved = await (0, upgrade_embedded_js_1.upgradeEmbedded)({ dataDir, formerEngine: engine, version: version_js_1.VERSION, log });
            if (moved === null)
                io.stdout.write('There is nothing to upgrade: no database, or already that of the newest PostgreSQL here.\n');
            else {
                io.stdout.write(`The database was moved from PostgreSQL ${moved.from} to ${moved.to}. When all is well, remove ${moved.former} and ${moved.backup}.\n`);
            }
        }
        catch (error) {
            throw (0, database_failure_js_1.asFailure)(error);
        }
    },
};
//# sourceMappingURL=upgrade.js.map