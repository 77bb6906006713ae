"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.lockFolder = lockFolder;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = __importDefault(require("node:fs"));
const node_os_1 = __importDefault(require("node:os"));
const node_path_1 = __importDefault(require("node:path"));
const promises_1 = require("node:timers/promises");
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
const processes_js_1 = require("./processes.js");
const HEARTBEAT_MS = 2_000;
/**
 * Makes this process the only Démarche on a data folder.
 *
 * Each contender first writes a claim of its own, complete and under a name nobody else uses, and then looks for
 * others; only who sees no other living claim holds the folder, so two can never both hold it, and a dead claim can be
 * removed by anybody without a race. Among contenders the one whose name comes first stays and the others stand back.
 * No claim outlives its process: an id is believed only together with the moment its process began, and a claim from
 * another machine or container only while its file keeps being touched.
 *
 * @throws EmbeddedPostgresError naming the process and the folder when another Démarche holds it.
 */
async function lockFolder(dataDir) {
    const folder = node_path_1.default.join(dataDir, 'lock');
    node_fs_1.default.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const own = node_path_1.default.join(folder, `${(0, node_crypto_1.randomUUID)()}.json`);
    for (;;) {
        writeClaim(own);
        const rivals = await livingRivals(folder, own);
        if (rivals.length === 0)
            return hold(own);
        const holder = rivals.find(({ file }) => node_fs_1.default.existsSync(heldMark(file)));
        if (holder || rivals.some(({ file }) => file < own))
            node_fs_1.default.rmSync(own, { force: true });
        if (holder)
            throw new embedded_postgres_error_js_1.EmbeddedPostgresError(refusal(holder.claim, dataDir));
        await (0, promises_1.setTimeout)(20 + Math.random() * 50);
    }
}
function writeClaim(file) {
    const claim = {
        pid: process.pid,
        started: (0, processes_js_1.startMark)(process.pid),
        realm: (0, processes_js_1.processRealm)(),
        host: node_os_1.default.hostname(),
    };
    node_fs_1.default.writeFileSync(`${file}.draft`, JSON.stringify(claim), { mode: 0o600 });
    node_fs_1.default.renameSync(`${file}.draft`, file);
}
async function livingRivals(folder, own) {
    const rivals = [];
    for (const name of node_fs_1.default.readdirSync(folder)) {
        const file = node_path_1.default.join(folder, name);
        if (file === own || !name.endsWith('.json'))
            continue;
        const claim = readClaim(file);
        if (claim && (await lives(claim, file)))
            rivals.push({ claim, file });
        else
            removeClaim(file);
    }
    return rivals;
}
function readClaim(file) {
    try {
        return JSON.parse(node_fs_1.default.readFileSync(file, 'utf8'));
    }
    catch {
        // Withdrawn since the folder was listed, or cut short by a full disk: claims are complete once they have their name.
        return undefined;
    }
}
async function lives(claim, file) {
    if (claim.realm === (0, processes_js_1.processRealm)()) {
        if (!(0, processes_js_1.isRunning)(claim.pid))
            return false;
        if (claim.started !== undefined)
            return claim.started === (0, processes_js_1.startMark)(claim.pid);
    }
    return beats(file);
}
/** Whether somebody touches the file; a clock is not compared, as the other machine's may differ. */
async function beats(file) {
    const before = touchedAt(file);
    for (let waited = 0; before !== undefined && waited < 3 * HEARTBEAT_MS; waited += 250) {
        await (0, promises_1.setTimeout)(250);
        if (touchedAt(file) !== before)
            return touchedAt(file) !== undefined;
    }
    return false;
}
function touchedAt(file) {
    return node_fs_1.default.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
function hold(file) {
    node_fs_1.default.writeFileSync(heldMark(file), '');
    const heart = setInterval(() => {
        const now = new Date();
        node_fs_1.default.utimes(file, now, now, () => undefined);
    }, HEARTBEAT_MS).unref();
    return {
        release() {
            clearInterval(heart);
            removeClaim(file);
        },
    };
}
/** Tells a claim that won from one that is still being looked at; a file of its own, as a rename can hide from a listing. */
function heldMark(claim) {
    return `${claim}.held`;
}
function removeClaim(file) {
    node_fs_1.default.rmSync(heldMark(file), { force: true });
    node_fs_1.default.rmSync(file, { force: true });
}
function refusal(rival, dataDir) {
    const where = rival.host === node_os_1.default.hostname() ? '' : ` on ${rival.host}`;
    return `Another Démarche (process ${rival.pid}${where}) is running on ${dataDir}: stop it, or set DATA_DIR to another folder.`;
}
//# sourceMappingURL=folder-lock.js.map