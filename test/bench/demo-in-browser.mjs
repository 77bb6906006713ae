import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/lib/browser.mjs';
import { ROOT, startProgram } from './support.mjs';

/** Starts the built program with its demo and a browser, hands both to the work, and leaves nothing behind. `settings` are the program’s. */
export async function withDemoInBrowser(work, settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  chmodSync(folder, 0o711);
  const server = await startProgram(join(ROOT, 'dist/main.js'), {
    DATA_DIR: join(folder, 'data'),
    DEMO: 'on',
    ...settings,
  });
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

/**
 * Waits until the timeline draws nothing more. Resolves to when its first item and its last change could be seen, in
 * milliseconds from the start of the navigation, by the page's own clock.
 */
export async function untilDrawn(page) {
  const drawn = await page.waitForFunction(() => {
    const items = globalThis.document.querySelectorAll('button[data-id]');
    const visible = [...items].filter((item) => item.checkVisibility()).length;
    const now = globalThis.performance.now();
    const seen = (globalThis.seen ??= { visible: 0, first: null, last: null });
    if (visible > 0) seen.first ??= now;
    if (visible !== seen.visible) Object.assign(seen, { visible, last: now });
    // vis-timeline looks at its own size once a second.
    return seen.first !== null && now - seen.last > 1500 ? seen : null;
  });
  return drawn.jsonValue();
}

async function launch() {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--disable-gpu', '--disable-background-networking', '--no-first-run', ...sandbox];
  return chromium.launch({ executablePath: await findBrowser(), args });
}
