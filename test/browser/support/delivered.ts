import { startServer } from './server.js';
import { test as base } from './test.js';

export { expect } from '@playwright/test';

/** A test on the dossiers as they are delivered, which it only reads; others begin with the first edition of one. */
export const test = base.extend<object, { delivered: string }>({
  delivered: [
    // Playwright wants the fixtures that one needs as a pattern, even where there are none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const program = await startServer({ demo: false, environment: { DEMO: 'on' } });
      await use(program.address);
      await program.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ delivered }, use) => use(delivered),
});
