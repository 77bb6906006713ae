import { defineConfig } from '@playwright/test';
import { findChromium } from './test/browser/support/chromium.js';

/** Browser tests against the built program; `test/browser/support/global-setup.ts` starts it. Tests
 * on these servers read only; those that write have one of their own (`test/browser/support/own-server.ts`). */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  globalSetup: './test/browser/support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A hang ends; a machine that is busy with other things does not fail.
  timeout: 180_000,
  // Ten seconds are for a machine that is busy; what comes at once is seen at once.
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    // Between two tests, cookies and storage are emptied and the page is left; what the browser has cached of the program stays.
    reuseContext: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: findChromium(),
  },
});
