import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/lib/browser.mjs';
import { ROOT, startProgram } from './support.mjs';

/** Starts the built program with its demo and a browser, hands both to the work, and leaves nothing behind. */
export async function withDemoInBrowser(work) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  chmodSync(folder, 0o711);
  const server = await startProgram(join(ROOT, 'dist/main.js'), { DATA_DIR: join(folder, 'data'), DEMO: 'on' });
  try {
    const browser = await launch();
    try {
      return await work({ browser, address: server.address });
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function launch() {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--disable-gpu', '--disable-background-networking', '--no-first-run', ...sandbox];
  return chromium.launch({ executablePath: await findBrowser(), args });
}
