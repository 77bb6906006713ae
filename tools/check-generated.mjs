import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/project.mjs';
import { node, runQuietly, StepError } from './lib/run.mjs';

const DOCUMENT = 'openapi.json';
const TYPES = 'client/src/api/schema.d.ts';

/** Fails when a committed generated file is not what `npm run generate` makes of the sources; writes beside the project only. */
await main(async () => {
  await alone(() => ensureBuilt(['server']));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-generated-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const fresh = { [DOCUMENT]: path.join(folder, 'openapi.json'), [TYPES]: path.join(folder, 'schema.d.ts') };
  const program = node(inProject('dist/write-openapi.js'), fresh[DOCUMENT]);
  await runQuietly(...program, 'The API description could not be written: see what is said above.');
  const generator = node(inProject('node_modules/openapi-typescript/bin/cli.js'), fresh[DOCUMENT], '-o', fresh[TYPES]);
  await runQuietly(...generator, 'The client’s API types could not be written: see what is said above.');
  const stale = Object.entries(fresh).filter(([name, file]) => differs(name, file));
  if (stale.length === 0) return;
  throw new StepError(`Stale: ${stale.map(([name]) => name).join(', ')}. Run "npm run generate" and commit them.`);
});

/** Whether the committed file is another than the fresh one; says where. */
function differs(name, file) {
  const committed = fs.existsSync(inProject(name)) ? fs.readFileSync(inProject(name), 'utf8') : '';
  const fresh = fs.readFileSync(file, 'utf8');
  if (committed !== fresh) console.error(`${name}: ${firstDifference(committed, fresh)}`);
  return committed !== fresh;
}

function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line === -1 ? now.length : line;
  return `line ${at + 1} is ${JSON.stringify(old[at] ?? 'missing')}, fresh it is ${JSON.stringify(now[at] ?? 'missing')}`;
}
