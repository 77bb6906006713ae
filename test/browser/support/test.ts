import { test as base, type BrowserContext, type Page, type Response } from '@playwright/test';
import { serverAddresses } from './addresses.js';

export { expect } from '@playwright/test';

interface Complaints {
  /** What the browser may complain about because the test provokes it. */
  provoked: RegExp | null;
  /** What it complained about otherwise: errors of scripts, refused content, failed requests. */
  complaints: string[];
}

interface Windows {
  /** How many windows were open when the test began. */
  closesWindows: number;
}

/** The windows that were open when the last test of this worker ended, and the file that it stands in. */
interface Before {
  before: { file: string; open: readonly BrowserContext[] };
}

/** A test on the server with the demo dossier. It fails when the page complains about anything while it runs. */
export const test = base.extend<Complaints & Windows, Before>({
  // Playwright wants the fixtures that one needs as a pattern, even where there are none.
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(serverAddresses().demo),
  // Tests of a worker share one browser window. Playwright empties it between two of them, but for these.
  context: async ({ context }, use) => {
    await context.clearPermissions();
    await context.setOffline(false);
    await use(context);
  },
  // What the server wrote is read before the script is there; what a test does and sees is the client's.
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) waitForClient(page);
    await use(page);
  },
  // oxlint-disable-next-line no-empty-pattern
  before: [async ({}, use) => use({ file: '', open: [] }), { scope: 'worker' }],
  // Playwright leaves them open until the worker ends: a page that nobody reads still listens to changes and draws them,
  // and thirty of them make those that are tested slow. What a hook of a file opened stays until the next file.
  closesWindows: [
    async ({ browser, page, before }, use, { file }) => {
      const close = async (windows: readonly BrowserContext[]) => {
        for (const window of windows) if (window !== page.context()) await window.close();
      };
      if (before.file !== file) await close(before.open);
      const open = browser.contexts();
      await use(open.length);
      await close(browser.contexts().filter((window) => !open.includes(window)));
      Object.assign(before, { file, open: browser.contexts() });
    },
    { auto: true },
  ],
  provoked: [null, { option: true }],
  complaints: [
    async ({ page, provoked }, use) => {
      const complaints = complaintsOf(page, provoked);
      await use(complaints);
      base.expect(complaints, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Whoever goes to an address is there once the client has taken the place of what the server wrote. */
export function waitForClient(page: Page): void {
  for (const way of ['goto', 'reload'] as const) {
    const go = page[way].bind(page) as (...args: unknown[]) => Promise<Response | null>;
    page[way] = async (...args: unknown[]) => {
      const response = await go(...args);
      await page.locator('#first').waitFor({ state: 'detached' });
      return response;
    };
  }
}

/** Fills as the page complains, for as long as it is open. */
export function complaintsOf(page: Page, provoked: RegExp | null): string[] {
  const complaints: string[] = [];
  const note = (text: string) => {
    if (!provoked?.test(text)) complaints.push(text);
  };
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
  return complaints;
}
