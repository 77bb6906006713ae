"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPostmasterPid = readPostmasterPid;
exports.postmasterPidFile = postmasterPidFile;
const node_fs_1 = __importDefault(require("node:fs"));
const node_path_1 = __importDefault(require("node:path"));
/** Reads `postmaster.pid` of a cluster; `undefined` when there is none or it is not written far enough to name a process. */
function readPostmasterPid(cluster) {
    const lines = read(postmasterPidFile(cluster))?.split('\n');
    const pid = Number(lines?.[0]);
    if (!lines || !Number.isInteger(pid) || pid === 0)
        return undefined;
    // A negative id is a single-user session on the same folder.
    return {
        pid: Math.abs(pid),
        port: Number(lines[3]),
        socketFolder: lines[4]?.trim() ?? '',
        status: lines[7]?.trim() ?? '',
    };
}
function postmasterPidFile(cluster) {
    return node_path_1.default.join(cluster, 'postmaster.pid');
}
function read(file) {
    try {
        return node_fs_1.default.readFileSync(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=postmaster-pid.js.map