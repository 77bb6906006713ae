import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { alone } from './alone.mjs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { ensureBuilt } from './build.mjs';
import { inProject } from './project.mjs';
import { npm, runQuietly, StepError } from './run.mjs';

/** What it is made of, see {@link billOfMaterials}. */
const BILL = 'bom.cdx.json';

/** What may be run where nothing is built. */
const SCRIPTS = { start: 'node --disable-warning=ExperimentalWarning dist/main.js' };

/**
 * Makes a tarball of the built program in `folder`: what `files` of package.json names, and the very versions of packages that we test
 * with, with a bill of them. Unpacked, it wants `npm ci`, which alone keeps to versions and overrides; `npm install` of a tarball does not. Resolves to its path.
 */
export async function packProgram(folder) {
  await alone(ensureBuilt);
  const stage = path.join(folder, 'program');
  fs.rmSync(stage, { recursive: true, force: true });
  const { workspaces: _, devDependencies: __, scripts, ...own } = read('package.json');
  for (const name of [...own.files.filter((file) => !/[!*]/.test(file)), 'demo', 'LICENSE', 'README.md']) {
    fs.cpSync(inProject(name), path.join(stage, name), { recursive: true });
  }
  const { demarche } = scripts;
  const staged = { ...own, files: [...own.files, 'npm-shrinkwrap.json', BILL], scripts: { ...SCRIPTS, demarche } };
  fs.writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(staged, null, 2)}\n`);
  shrinkwrap(stage);
  fs.writeFileSync(path.join(stage, BILL), billOfMaterials());
  const [command, args] = npm('pack', stage, '--pack-destination', folder, '--loglevel=error');
  await runQuietly(command, args, 'The program could not be packed: see what npm says above.');
  fs.rmSync(stage, { recursive: true });
  return path.join(folder, `${own.name}-${own.version}.tgz`);
}

/** Our lockfile without what only development needs; npm leaves that out by itself, and asks nobody. */
function shrinkwrap(stage) {
  fs.copyFileSync(inProject('package-lock.json'), path.join(stage, 'package-lock.json'));
  const flags = [
    '--package-lock-only',
    '--offline',
    '--ignore-scripts',
    '--loglevel=error',
    '--omit-lockfile-registry-resolved',
  ];
  const [command, args] = npm('install', ...flags);
  try {
    execFileSync(command, args, {
      cwd: stage,
      stdio: 'pipe',
      shell: process.platform === 'win32' && command === 'npm',
    });
  } catch (error) {
    throw new StepError(`The versions of packages could not be told: ${error.stderr}`);
  }
  fs.renameSync(path.join(stage, 'package-lock.json'), path.join(stage, 'npm-shrinkwrap.json'));
}

function read(name) {
  return JSON.parse(fs.readFileSync(inProject(name), 'utf8'));
}
