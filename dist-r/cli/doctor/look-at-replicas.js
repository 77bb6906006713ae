"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lookAtReplicas = lookAtReplicas;
const pg_1 = require("pg");
const wal_position_js_1 = require("../../database/replicas/wal-position.js");
const server_js_1 = require("../server.js");
const finding_js_1 = require("./finding.js");
/** A replica that is behind by more megabytes of the log is asked for little. */
const BEHIND = 16;
/** Whether the replicas that the environment names follow the primary, closely enough to be asked. */
async function lookAtReplicas({ databaseUrl, databaseReplicaUrls, }) {
    if (databaseUrl === undefined || databaseReplicaUrls.length === 0)
        return [];
    const primary = await position(databaseUrl, wal_position_js_1.SEEN_UP_TO).catch(() => null);
    return Promise.all(databaseReplicaUrls.map((url, at) => lookAt(`Replica ${at + 1} of DATABASE_REPLICA_URLS`, url, primary)));
}
async function lookAt(which, url, primary) {
    try {
        const replayed = await position(url, wal_position_js_1.REPLAYED_UP_TO);
        if (replayed === null)
            return (0, finding_js_1.wrong)(`${which} is no replica: it follows nobody. Reads go to the primary meanwhile.`);
        if (primary === null)
            return (0, finding_js_1.note)(`${which} answers; how far it is behind cannot be said.`);
        const behind = Math.max(0, primary - replayed) / 1_000_000;
        const told = `${which} is ${behind.toFixed(1)} MB of the log behind`;
        return behind > BEHIND ? (0, finding_js_1.wrong)(`${told}: reads go to the primary meanwhile.`) : (0, finding_js_1.well)(`${told}.`);
    }
    catch (error) {
        return (0, finding_js_1.wrong)(`${which} cannot be reached: ${(0, server_js_1.causeOf)(error)}. Reads go to the primary meanwhile.`);
    }
}
async function position(connectionString, sql) {
    const client = new pg_1.Client({ connectionString, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
        await client.connect();
        const { rows } = await client.query(`SELECT ${sql} AS position`);
        return rows[0]?.position ?? null;
    }
    finally {
        await client.end().catch(() => undefined);
    }
}
//# sourceMappingURL=look-at-replicas.js.map