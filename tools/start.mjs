import './lib/check-node.mjs';
import { createRequire } from 'node:module';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/project.mjs';

/** `npm start`: installs and builds where needed, then becomes the server, so that signals need no forwarding. */
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
