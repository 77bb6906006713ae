import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inProject } from './project.mjs';
import { node, npm, runQuietly } from './run.mjs';

const SHARED = ['package.json', 'package-lock.json', 'src/domain'];

const PARTS = [
  {
    name: 'server',
    output: inProject('dist'),
    sources: [...SHARED, 'src', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'],
    command: () => node(inProject('node_modules/@nestjs/cli/bin/nest.js'), 'build'),
  },
  {
    name: 'client',
    output: inProject('client/dist'),
    sources: [
      ...SHARED,
      ...['src', 'embed', 'public', 'index.html', 'package.json', 'tsconfig.json', 'build'].map(
        (name) => `client/${name}`,
      ),
      ...['vite.config.ts', 'vite.embed.config.ts'].map((name) => `client/${name}`),
    ],
    // Of what it is made is said there alone: its pages, and what frames of other sites need.
    command: () => npm('run', 'build', '--workspace', 'client'),
  },
];

/** Builds what has changed since it was last built: the server into `dist`, the client into `client/dist`. */
export async function ensureBuilt(names = PARTS.map(({ name }) => name)) {
  const stale = PARTS.filter(({ name }) => names.includes(name))
    .map((part) => ({ ...part, wanted: fingerprint(part.sources) }))
    .filter(({ output, wanted }) => readStamp(output) !== wanted);
  if (stale.length === 0) return;
  console.log(`Building the ${stale.map(({ name }) => name).join(' and the ')} (some seconds) …`);
  await Promise.all(stale.map(build));
}

/** Forgets that a part was built, for when something else is about to write there. */
export function forgetBuild(name) {
  const part = PARTS.find((candidate) => candidate.name === name);
  fs.rmSync(stampOf(part.output), { force: true });
}

async function build({ name, output, wanted, command }) {
  // What was removed from the sources must not live on in the output.
  fs.rmSync(output, { recursive: true, force: true });
  await runQuietly(...command(), `The ${name} could not be built: see what is said above.`);
  fs.writeFileSync(stampOf(output), wanted);
}

function stampOf(output) {
  return path.join(output, '.built');
}

function readStamp(output) {
  return fs.existsSync(stampOf(output)) ? fs.readFileSync(stampOf(output), 'utf8') : undefined;
}
