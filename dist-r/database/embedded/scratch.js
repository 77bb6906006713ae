"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.makeScratch = makeScratch;
const node_fs_1 = __importDefault(require("node:fs"));
const node_os_1 = __importDefault(require("node:os"));
const node_path_1 = __importDefault(require("node:path"));
const endpoint_js_1 = require("./endpoint.js");
const system_user_js_1 = require("./system-user.js");
/** The longest path a socket may have on macOS, less its ending zero; Linux takes four more. */
const LONGEST_SOCKET_PATH = 103;
const PREFIX = 'demarche-';
/**
 * Makes a folder that only the database's user and we may enter; it holds the socket, which therefore needs no
 * password. Its name can't be guessed, so nobody can occupy it beforehand. It is written down in the data folder, so
 * that the next run can remove what a run that was killed has left.
 */
function makeScratch(dataDir, user) {
    const note = node_path_1.default.join(dataDir, 'lock', 'scratch');
    removeLeft(note);
    const parent = [node_os_1.default.tmpdir(), '/tmp'].find((folder) => fits(folder) && (0, system_user_js_1.canReach)(user, folder)) ?? node_os_1.default.tmpdir();
    const folder = node_fs_1.default.mkdtempSync(node_path_1.default.join(node_fs_1.default.realpathSync(parent), PREFIX));
    node_fs_1.default.writeFileSync(note, folder, { mode: 0o600 });
    if (user)
        node_fs_1.default.chownSync(folder, user.uid, user.gid);
    return {
        folder,
        remove() {
            node_fs_1.default.rmSync(folder, { recursive: true, force: true });
            node_fs_1.default.rmSync(note, { force: true });
        },
    };
}
function removeLeft(note) {
    const folder = node_fs_1.default.existsSync(note) ? node_fs_1.default.readFileSync(note, 'utf8') : '';
    if (node_path_1.default.basename(folder).startsWith(PREFIX))
        node_fs_1.default.rmSync(folder, { recursive: true, force: true });
}
function fits(parent) {
    const socket = node_path_1.default.join(parent, `${PREFIX}XXXXXX`, `.s.PGSQL.${endpoint_js_1.SOCKET_PORT}.lock`);
    return process.platform === 'win32' || Buffer.byteLength(socket) <= LONGEST_SOCKET_PATH;
}
//# sourceMappingURL=scratch.js.map