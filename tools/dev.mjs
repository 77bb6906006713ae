import './lib/check-node.mjs';
import { spawn } from 'node:child_process';
import { alone } from './lib/alone.mjs';
import { ensureBuilt, forgetBuild } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { inProject, ROOT } from './lib/project.mjs';

/** `npm run dev`: rebuilds and restarts the server and reloads the client when a file changes, until Ctrl-C. */
await main(() =>
  alone(async () => {
    await ensureInstalled();
    await ensureBuilt(['server']);
    forgetBuild('server');
  }),
);

const nest = inProject('node_modules/@nestjs/cli/bin/nest.js');
const vite = inProject('node_modules/vite/bin/vite.js');
const env = { ...process.env, DEMARCHE_SERVER: `http://127.0.0.1:${process.env.PORT || 3000}` };
const children = [
  [nest, 'build', '--watch', '--preserveWatchOutput'],
  ['--disable-warning=ExperimentalWarning', '--watch', '--watch-preserve-output', inProject('dist/main.js')],
  [vite, inProject('client')],
].map((args) =>
  // Groups of their own, so that Ctrl-C reaches each once, through us, and the server can stop in order.
  spawn(process.execPath, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] }),
);

let stopping = false;
const stopAll = () => {
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stopAll).on('SIGTERM', stopAll).on('SIGHUP', stopAll);
for (const child of children) {
  child.once('exit', (code) => {
    if (stopping) return;
    process.exitCode = code || 1;
    stopAll();
  });
}
