import './lib/check-node.mjs';
import fs from 'node:fs';
import { alone } from './lib/alone.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { packProgram } from './lib/pack-program.mjs';
import { inProject } from './lib/project.mjs';

/** `npm run pack:program`: the program, built, as a tarball in `packages` or in the folder named. */
await main(async () => {
  await alone(ensureInstalled);
  const folder = process.argv[2] ?? inProject('packages');
  fs.mkdirSync(folder, { recursive: true });
  console.log(await packProgram(folder));
});
