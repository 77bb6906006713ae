"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SUPERUSER = void 0;
exports.clusterMajor = clusterMajor;
exports.createCluster = createCluster;
exports.clusterPassword = clusterPassword;
const node_child_process_1 = require("node:child_process");
const node_crypto_1 = require("node:crypto");
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
const node_util_1 = require("node:util");
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
const run = (0, node_util_1.promisify)(node_child_process_1.execFile);
/** The cluster's superuser, for administration only; the program itself signs in as somebody who may less. */
exports.SUPERUSER = 'postgres';
/** The major version that made a cluster; `undefined` where there is none yet. */
function clusterMajor(cluster) {
    const file = node_path_1.default.join(cluster, 'PG_VERSION');
    return node_fs_1.default.existsSync(file) ? Number.parseInt(node_fs_1.default.readFileSync(file, 'utf8'), 10) : undefined;
}
/**
 * Makes a cluster beside its place and then renames it, so that a first start that is cut short leaves nothing that
 * could be mistaken for a database. The folder is locked by the caller, so older side folders are leftovers.
 */
async function createCluster(plan) {
    const { cluster, user, scratch } = plan;
    removeLeftovers(cluster);
    const draft = node_fs_1.default.mkdtempSync(`${cluster}.new-`);
    const passwordForInitdb = node_path_1.default.join(scratch, 'password');
    try {
        node_fs_1.default.writeFileSync(passwordFile(cluster), (0, node_crypto_1.randomBytes)(24).toString('base64url'), { mode: 0o600 });
        node_fs_1.default.copyFileSync(passwordFile(cluster), passwordForInitdb);
        if (user)
            for (const given of [draft, passwordForInitdb])
                node_fs_1.default.chownSync(given, user.uid, user.gid);
        await runInitdb(draft, passwordForInitdb, plan);
        node_fs_1.default.renameSync(draft, cluster);
        syncFolder(node_path_1.default.dirname(cluster));
    }
    catch (error) {
        throw (0, embedded_postgres_error_js_1.explain)(node_path_1.default.dirname(cluster), error);
    }
    finally {
        node_fs_1.default.rmSync(draft, { recursive: true, force: true });
        node_fs_1.default.rmSync(passwordForInitdb, { force: true });
    }
}
/** The password of the cluster's roles, asked for over TCP only. */
function clusterPassword(cluster) {
    return node_fs_1.default.readFileSync(passwordFile(cluster), 'utf8');
}
async function runInitdb(draft, password, { binaries, user, fsync }) {
    const common = [
        ...['-D', draft, '--username', exports.SUPERUSER, '--pwfile', password, '--encoding', 'UTF8'],
        ...['--auth-local', 'trust', '--auth-host', 'scram-sha-256', '--data-checksums', '--no-instructions'],
        ...(fsync ? [] : ['--no-sync']),
    ];
    let said = '';
    for (const locale of locales(binaries.major)) {
        try {
            await run(node_path_1.default.join(binaries.folder, 'initdb'), [...common, ...locale], {
                ...user,
                env: binaries.env,
                cwd: draft,
            });
            return;
        }
        catch (error) {
            const { stdout, stderr, message } = error;
            said = stdout || stderr ? `${stdout}\n${stderr}` : message;
        }
        if (!said.includes('invalid locale name'))
            break;
    }
    throw new Error(said);
}
/**
 * Code point order with Unicode's letters and cases, the same on every system; sorting for people is done per query.
 * From 17 on the server knows it by itself. The system's idea of a letter still decides what pg_trgm finds: with plain C,
 * no name outside ASCII has any trigrams, so C comes last.
 */
function locales(major) {
    const builtin = major >= 17 ? ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'] : [];
    return ['C.UTF-8', 'en_US.UTF-8', 'C'].map((ctype) => [...builtin, '--locale', 'C', '--lc-ctype', ctype]);
}
function passwordFile(cluster) {
    return `${cluster}.password`;
}
function removeLeftovers(cluster) {
    const parent = node_path_1.default.dirname(cluster);
    for (const name of node_fs_1.default.readdirSync(parent)) {
        if (name.startsWith(`${node_path_1.default.basename(cluster)}.new-`)) {
            // An initdb that outlived its parent may still be filling the folder; it gives up when its files are gone.
            node_fs_1.default.rmSync(node_path_1.default.join(parent, name), { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
        }
    }
}
/** A renamed folder survives a power cut only once its parent is on disk; Windows has no such call and needs none. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = node_fs_1.default.openSync(folder, 'r');
    node_fs_1.default.fsyncSync(handle);
    node_fs_1.default.closeSync(handle);
}
//# sourceMappingURL=cluster.js.map