import type { Program } from './program.js';
import { startServer } from './server.js';
import { test as base } from './test.js';

export { expect } from '@playwright/test';

interface OwnServer {
  /** Whether it begins with the demo dossier. */
  demo: boolean;
  /** The one file that has the server: files of unlike options never share a worker. Where it is left out, they follow each other on one. */
  aloneFor: string;
  server: Program;
}

/**
 * A test that writes: on a server and database that no other worker sees, so that what it records is counted, drawn and
 * reviewed by nobody else. Tests that run one after the other on the same worker see what those before them left.
 */
// Playwright tells fixtures of tests from those of workers by their place.
export const test = base.extend<object, OwnServer>({
  demo: [true, { option: true, scope: 'worker' }],
  aloneFor: ['', { option: true, scope: 'worker' }],
  server: [
    async ({ demo }, use) => {
      const server = await startServer({ demo });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.address),
});
