"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.databaseUser = databaseUser;
exports.canReach = canReach;
exports.nearestFolder = nearestFolder;
const node_child_process_1 = require("node:child_process");
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
const embedded_postgres_error_js_1 = require("./embedded-postgres-error.js");
/**
 * PostgreSQL refuses to run as root, so root hands the server to somebody else: to the owner of the cluster where
 * there is one, else to `postgres`, else to `nobody`. `undefined` means that it runs as the user we are.
 *
 * @param cluster the database's folder, which may not exist yet
 */
function databaseUser(cluster) {
    if (process.getuid?.() !== 0)
        return undefined;
    const owner = node_fs_1.default.statSync(cluster, { throwIfNoEntry: false });
    if (owner && owner.uid !== 0)
        return { uid: owner.uid, gid: owner.gid };
    const user = lookUp('postgres') ?? lookUp('nobody');
    if (!user) {
        throw new embedded_postgres_error_js_1.EmbeddedPostgresError('PostgreSQL does not run as root and there is no user named postgres or nobody: start Démarche as another user.');
    }
    return user;
}
/**
 * Whether a user may pass through all folders down to a path, or to the nearest one that exists. The system is asked
 * rather than the mode bits, as access lists and mounts have a say too.
 */
function canReach(user, target) {
    if (!user)
        return true;
    const folder = nearestFolder(target);
    return (0, node_child_process_1.spawnSync)('/bin/sh', ['-c', 'test -x "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
/** A path, or the nearest of its parents that exists. */
function nearestFolder(target) {
    let folder = node_path_1.default.resolve(target);
    while (!node_fs_1.default.existsSync(folder))
        folder = node_path_1.default.dirname(folder);
    return folder;
}
function lookUp(name) {
    const uid = numericId('-u', name);
    const gid = numericId('-g', name);
    return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid };
}
function numericId(option, name) {
    const answer = (0, node_child_process_1.spawnSync)('id', [option, name], { encoding: 'utf8' });
    // macOS gives nobody the id 4294967294, which Node takes as -2 only.
    return answer.status === 0 ? Number(answer.stdout) | 0 : undefined;
}
//# sourceMappingURL=system-user.js.map