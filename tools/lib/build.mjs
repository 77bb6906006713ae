import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inProject } from './project.mjs';
import { node, runQuietly } from './run.mjs';

const SHARED = ['package.json', 'package-lock.json', 'src/domain'];

const VITE_CONFIGS = ['vite.config.ts', 'vite.embed.config.ts'];

const PARTS = [
  {
    name: 'server',
    output: inProject('dist'),
    sources: [...SHARED, 'src', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'],
    commands: () => [node(inProject('node_modules/@nestjs/cli/bin/nest.js'), 'build')],
  },
  {
    name: 'client',
    output: inProject('client/dist'),
    sources: [
      ...SHARED,
      ...['src', 'embed', 'public', 'index.html', 'package.json', 'tsconfig.json', 'build'].map(
        (name) => `client/${name}`,
      ),
      ...VITE_CONFIGS.map((name) => `client/${name}`),
    ],
    // Pages first, for they empty the folder; then what frames of other sites need.
    commands: () => VITE_CONFIGS.map((name) => vite(name)),
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

function vite(config) {
  const script = inProject('node_modules/vite/bin/vite.js');
  return node(script, 'build', inProject('client'), '--config', inProject('client', config));
}

async function build({ name, output, wanted, commands }) {
  // What was removed from the sources must not live on in the output.
  fs.rmSync(output, { recursive: true, force: true });
  for (const command of commands())
    await runQuietly(...command, `The ${name} could not be built: see what is said above.`);
  fs.writeFileSync(stampOf(output), wanted);
}

function stampOf(output) {
  return path.join(output, '.built');
}

function readStamp(output) {
  return fs.existsSync(stampOf(output)) ? fs.readFileSync(stampOf(output), 'utf8') : undefined;
}
