import fs from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

/** The shell first, which draws no window. */
const SYSTEM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Which Chromium to start and how: `CHROMIUM_PATH`, else the system's, else the one that Playwright has brought. */
export function findChromium(): Pick<LaunchOptions, 'executablePath' | 'args'> {
  const path = process.env['CHROMIUM_PATH'] || SYSTEM.find((path) => fs.existsSync(path));
  return {
    ...(path ? { executablePath: path } : {}),
    args: [...QUIET, ...ONE_RENDERER, ...(isRootOnLinux() ? ['--no-sandbox'] : [])],
  };
}

/** No graphics card is needed, and nothing is asked of anybody but the server under test. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Every page of a context in one process. Else each visit begins a new one that reads the program’s scripts anew, a quarter of what
 * a load costs. No page has a frame of another site that would have to be kept apart.
 */
const ONE_RENDERER = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

/** Chromium's sandbox refuses to work for root. */
function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
