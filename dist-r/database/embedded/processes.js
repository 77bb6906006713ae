"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isRunning = isRunning;
exports.startMark = startMark;
exports.commandLine = commandLine;
exports.workingFolder = workingFolder;
exports.allProcesses = allProcesses;
exports.processRealm = processRealm;
const node_child_process_1 = require("node:child_process");
const node_fs_1 = __importDefault(require("node:fs"));
const node_os_1 = __importDefault(require("node:os"));
/** Whether a process with this id exists and still runs; one that has ended but was not collected (a zombie) doesn't. */
function isRunning(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return processState(pid) !== 'Z';
}
/**
 * Tells one process from a later one with the same id: the moment it began, in the system's own notation.
 * `undefined` where the system doesn't say (Windows) or the process is gone.
 */
function startMark(pid) {
    if (process.platform === 'linux')
        return statFields(pid)?.[19];
    if (process.platform === 'darwin')
        return ps(pid, 'lstart=');
    return undefined;
}
/** The arguments a process was started with, joined by spaces; `undefined` when it is gone or can't be asked. */
function commandLine(pid) {
    if (process.platform === 'linux')
        return readProc(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim();
    if (process.platform === 'win32')
        return undefined;
    return ps(pid, 'command=');
}
/** The folder a process works in; `undefined` when it is gone or the system doesn't tell. */
function workingFolder(pid) {
    try {
        return process.platform === 'linux' ? node_fs_1.default.readlinkSync(`/proc/${pid}/cwd`) : undefined;
    }
    catch {
        return undefined;
    }
}
/** All process ids of this machine, as far as the system lists them cheaply (Linux); elsewhere none. */
function allProcesses() {
    if (process.platform !== 'linux')
        return [];
    return node_fs_1.default.readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}
/**
 * Names the set of processes that process ids of ours belong to. Ids written down by a program of another machine,
 * of another container or from before a restart of the machine mean nothing here.
 */
function processRealm() {
    if (process.platform !== 'linux')
        return `${process.platform} ${node_os_1.default.hostname()}`;
    const boot = readProc('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
    return `${boot} ${node_fs_1.default.readlinkSync('/proc/self/ns/pid')}`;
}
function processState(pid) {
    if (process.platform === 'linux')
        return statFields(pid)?.[0];
    if (process.platform === 'darwin')
        return ps(pid, 'stat=')?.[0];
    return undefined;
}
/** The fields of /proc/<pid>/stat from the third on; the second, the name, may itself hold spaces and parentheses. */
function statFields(pid) {
    const text = readProc(`/proc/${pid}/stat`);
    return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}
function readProc(file) {
    try {
        return node_fs_1.default.readFileSync(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function ps(pid, field) {
    const answer = (0, node_child_process_1.spawnSync)('ps', ['-ww', '-o', field, '-p', String(pid)], { encoding: 'utf8' });
    return answer.status === 0 ? answer.stdout.trim() || undefined : undefined;
}
//# sourceMappingURL=processes.js.map