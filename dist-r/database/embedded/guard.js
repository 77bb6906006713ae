"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.startGuard = startGuard;
const node_child_process_1 = require("node:child_process");
const node_path_1 = __importDefault(require("node:path"));
/**
 * Starts the guard. It holds one end of a pipe; when ours closes without a word, whatever killed us, it asks the server
 * to shut down fast, after 15 seconds immediately, after 30 by force, and removes the run's folder.
 *
 * It is given as text rather than as a file so that plain Node can run it from compiled code and from tests alike.
 */
function startGuard(cluster, scratch, binaries) {
    const child = (0, node_child_process_1.spawn)(process.execPath, ['-e', SCRIPT, cluster, scratch, node_path_1.default.join(binaries.folder, 'pg_ctl')], {
        cwd: node_path_1.default.parse(process.execPath).root,
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        windowsHide: true,
    });
    const pipe = child.stdin;
    // A guard that was killed takes its protection with it, not the program.
    child.on('error', () => undefined);
    pipe.on('error', () => undefined);
    child.unref();
    pipe.unref();
    return {
        watch: (pid) => void pipe.write(`${pid}\n`),
        release: () => void pipe.end('released\n'),
    };
}
const SCRIPT = `
const fs = require('node:fs');
const { spawnSync } = require('node:child_process');
const [cluster, scratch, pgCtl] = process.argv.slice(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
let said = '';
process.stdin.on('data', (chunk) => (said += chunk));
process.stdin.on('close', () => {
  const last = said.trim().split('\\n').at(-1);
  if (last === 'released') return;
  if (last !== '') stop(Number(last), Date.now());
  else end();
});
function stop(pid, since) {
  const waited = Date.now() - since;
  if (!isTheServer(pid)) return end();
  if (process.platform === 'win32') spawnSync(pgCtl, ['stop', '-m', 'fast', '-D', cluster], { windowsHide: true });
  else if (waited > 60_000) return end();
  else if (!signal(pid, waited > 30_000 ? 'SIGKILL' : waited > 15_000 ? 'SIGQUIT' : 'SIGINT')) return end();
  setTimeout(stop, 200, pid, since);
}
function isTheServer(pid) {
  try {
    return fs.readFileSync(cluster + '/postmaster.pid', 'utf8').split('\\n')[0] === String(pid);
  } catch {
    return true;
  }
}
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
function end() {
  fs.rmSync(scratch, { recursive: true, force: true });
}
`;
//# sourceMappingURL=guard.js.map