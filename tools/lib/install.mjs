import fs from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inProject } from './project.mjs';
import { npm, runQuietly } from './run.mjs';

const STAMP = inProject('node_modules', '.demarche-installed');

/** Installs exactly what the lockfile says, unless that is what is there. */
export async function ensureInstalled() {
  const wanted = fingerprint(['package-lock.json']);
  if (!isInstalled(wanted)) {
    console.log('Installing packages (about a minute the first time) …');
    const [command, args] = npm('ci', '--include=dev', '--include=optional', '--loglevel=error');
    await runQuietly(command, args, 'The packages could not be installed: see what npm says above.');
  }
  if (readStamp() !== wanted) fs.writeFileSync(STAMP, wanted);
}

function isInstalled(wanted) {
  const stamp = readStamp();
  return stamp === undefined ? installedByHand() : stamp === wanted;
}

function readStamp() {
  return fs.existsSync(STAMP) ? fs.readFileSync(STAMP, 'utf8') : undefined;
}

/** Whether a complete `npm ci` or `npm install` was done here without us: npm lists what it laid once it is through. */
function installedByHand() {
  const laid = inProject('node_modules', '.package-lock.json');
  if (!fs.existsSync(laid)) return false;
  const there = packagesOf(laid);
  return Object.entries(packagesOf(inProject('package-lock.json'))).every(
    ([name, { version, optional, peer, link }]) =>
      !name.includes('node_modules/') ||
      link ||
      there[name]?.version === version ||
      (!there[name] && (optional || peer)),
  );
}

function packagesOf(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}
