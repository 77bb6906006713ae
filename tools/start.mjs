import './lib/check-node.mjs';
import { createRequire } from 'node:module';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/project.mjs';

/** `npm start`: installs and builds where needed, then becomes the server, so that signals need no forwarding. */
stopWithNpm();
await main(() =>
  alone(async () => {
    await ensureInstalled();
    await ensureBuilt();
  }),
);
silenceExperimentalWarnings();
createRequire(import.meta.url)(inProject('dist/main.js'));

/** Node 20 warns that loading ES modules from CommonJS is experimental; nothing to do for whoever starts a server. */
function silenceExperimentalWarnings() {
  const emit = process.emit;
  process.emit = function quieter(name, ...args) {
    return name === 'warning' && args[0]?.name === 'ExperimentalWarning' ? false : emit.call(this, name, ...args);
  };
}

/**
 * npm passes SIGTERM to the shell between us, and where that shell does not become our process it dies without a word:
 * we then have another parent, and stop as if the signal had reached us.
 */
function stopWithNpm() {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100).unref();
}
