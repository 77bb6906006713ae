import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from './project.mjs';
import { node, runQuietly, StepError } from './run.mjs';

/** The shell has no window to draw, which saves a sixth of the processor time of the browser tests. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium for the browser tests, or brings one: what `CHROMIUM_PATH` names, the system's, Playwright's own, the
 * distribution's package, Playwright's download. Resolves to its path, or to `undefined` for Playwright's own.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named)) throw new StepError(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const found = named || SYSTEM_PATHS.find((path) => fs.existsSync(path));
  if (found) return found;
  if (hasPlaywrightsOwn()) return undefined;
  return (await fromDistribution()) ?? (await fromPlaywright());
}

function hasPlaywrightsOwn() {
  const { chromium } = createRequire(inProject('package.json'))('@playwright/test');
  return fs.existsSync(chromium.executablePath());
}

async function fromDistribution() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium from the distribution (about a minute) …');
  try {
    await runQuietly('apt-get', ['update', '-q'], 'The list of packages could not be fetched.');
    // Where the shell is not to be had, the browser is.
    await fromApt('chromium-headless-shell').catch(() => fromApt('chromium'));
  } catch (error) {
    console.error(error.message);
  }
  return SYSTEM_PATHS.find((path) => fs.existsSync(path));
}

function fromApt(name) {
  return runQuietly(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', name],
    `${name} could not be installed.`,
  );
}

async function fromPlaywright() {
  console.log("Downloading Playwright's Chromium (about a minute) …");
  const cli = node(inProject('node_modules/@playwright/test/cli.js'), 'install', 'chromium');
  await runQuietly(...cli, 'No browser could be had: install Chromium, or set CHROMIUM_PATH to one.');
  return undefined;
}
