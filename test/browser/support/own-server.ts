import type { Program } from './program.js';
import { startServer } from './server.js';
import { test as base } from './test.js';

export { expect } from '@playwright/test';

interface OwnServer {
  /** Whether it begins with the demo dossier. */
  demo: boolean;
  /** The one file that has the server. Where it is left out, the files of a worker follow each other on one. */
  aloneFor: string;
  server: Program;
}

interface Servers {
  /** Gives the server for those options, which starts when a test of this worker first asks for it. */
  ownServer: (demo: boolean, aloneFor: string) => Promise<Program>;
}

/**
 * A test that writes: on a server and database that no other worker sees, so that what it records is counted, drawn and
 * reviewed by nobody else. Tests that run one after the other on the same worker see what those before them left.
 */
// Playwright tells fixtures of tests from those of workers by their place.
export const test = base.extend<OwnServer, Servers>({
  demo: [true, { option: true }],
  aloneFor: ['', { option: true }],
  ownServer: [
    // An option of the worker's would give each file a worker, and with it a browser that has read nothing yet.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const started = new Map<string, Promise<Program>>();
      await use((demo, aloneFor) => {
        const key = `${demo} ${aloneFor}`;
        const server = started.get(key) ?? startServer({ demo });
        started.set(key, server);
        return server;
      });
      for (const server of started.values()) await (await server).stop();
    },
    { scope: 'worker' },
  ],
  server: async ({ ownServer, demo, aloneFor }, use) => use(await ownServer(demo, aloneFor)),
  baseURL: async ({ server }, use) => use(server.address),
});
