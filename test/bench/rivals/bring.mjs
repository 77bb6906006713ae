import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, runQuietly } from '../../../tools/lib/run.mjs';
import { PACKAGES } from './packages.mjs';

/**
 * Brings the packages of a rival into a folder of its own under `into`, which is outside the project; where they are there already,
 * at the same versions, nothing is asked of the registry. Returns the folder.
 */
export async function bring(name, into) {
  const folder = join(into, name);
  const wanted = JSON.stringify({ private: true, ...PACKAGES[name] }, null, 2);
  const note = join(folder, 'brought.json');
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  console.log(`Bringing ${name} into ${folder}`);
  // Directus and PostGraphile want a newer Node than the one that asks npm for them; they are run by it.
  const options = ['--ignore-scripts', '--engine-strict=false', '--no-audit', '--no-fund'];
  const [command, args] = npm('install', '--prefix', folder, ...options);
  await runQuietly(command, args, `${name} could not be brought: see what npm says above.`);
  writeFileSync(note, wanted);
  return folder;
}

/** The Node that rivals want, brought the same way. */
export async function bringNode(into) {
  const [name] = Object.keys(PACKAGES.node.dependencies);
  return join(await bring('node', into), 'node_modules', name, 'bin/node');
}
