"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.onOwnDatabase = onOwnDatabase;
const connection_js_1 = require("../database/connection.js");
const data_dir_js_1 = require("../database/embedded/data-dir.js");
const embedded_postgres_js_1 = require("../database/embedded/embedded-postgres.js");
const running_js_1 = require("../database/embedded/running.js");
/**
 * Does `work` on the database that the environment names: that of DATABASE_URL, the embedded one that a running Démarche has, or the
 * embedded one started for as long as it takes.
 */
async function onOwnDatabase({ databaseUrl, dataDir }, log, work) {
    if (databaseUrl !== undefined)
        return work(databaseUrl);
    const running = (0, running_js_1.runningConnection)((0, data_dir_js_1.usableDataDir)(dataDir, log));
    if (running !== undefined)
        return work((0, connection_js_1.connectionUrl)(running));
    const server = await (0, embedded_postgres_js_1.startEmbeddedPostgres)({ dataDir, log });
    try {
        return await work(server.url);
    }
    finally {
        await server.stop();
    }
}
//# sourceMappingURL=own-database.js.map