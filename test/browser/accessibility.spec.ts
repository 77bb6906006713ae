import { expect, test, type Page } from '@playwright/test';
import { serverAddresses } from './support/addresses.js';
import { colourlessViolations, colourViolations, violations } from './support/axe.js';
import { FEBRUARY, MUSCAT, TABLE, TIMELINE } from './support/dossier.js';
import { READING_PAGES } from './support/reading-pages.js';
import { complaintsOf, waitForClient } from './support/test.js';

/** Every page and state that a reader can meet, and what is there when it is. */
const PAGES: readonly { name: string; address: () => string; shows: readonly string[] }[] = [
  { name: 'an empty database', address: () => serverAddresses().empty, shows: ['main ul'] },
  ...READING_PAGES.map(({ name, address, shorter = address, shows, also = [] }) => ({
    name,
    address: () => shorter,
    shows: [shows, ...also],
  })),
  {
    name: 'a month with an event beside it',
    address: () => `${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}&picture=true`,
    shows: ['[data-id]', 'aside blockquote'],
  },
  {
    name: 'a view that looks back',
    address: () => `${TABLE}?knownOn=2026-02-05`,
    shows: ['input[type=range]', 'tbody tr'],
  },
  { name: 'a view without events', address: () => `${TABLE}?kind=agreement&status=held`, shows: ['main h2'] },
  { name: 'a page that is not there', address: () => '/nowhere', shows: ['main h1'] },
];

/**
 * What is asked where. Schemes differ in nothing but colours, and colours do not depend on the language (see
 * `client/src/ui/styles.spec.ts`), so each is looked at in the scheme or language that can change it.
 */
const LOOKS = [
  { locale: 'en-GB', colorScheme: 'light', says: 'light', looks: violations },
  { locale: 'en-GB', colorScheme: 'dark', says: 'the colours of the dark', looks: colourViolations },
  { locale: 'fr-FR', colorScheme: 'light', says: 'in French', looks: colourlessViolations },
] as const;

/** Has the browser work out all styles of the page again. */
const ANEW = `{ const { style } = document.documentElement; style.display = 'none'; void document.body.offsetHeight; style.display = ''; }`;

for (const locale of ['en-GB', 'fr-FR']) {
  test.describe(locale, () => {
    // One browser window for all pages and one load for all looks at a page; each test says all that it needs.
    test.describe.configure({ mode: 'default' });
    let kept: Page;
    let complaints: string[];

    test.beforeAll(async ({ browser }) => {
      // Colours change at once where less motion is asked for, so that axe sees none on its way to another.
      kept = await browser.newPage({ baseURL: serverAddresses().demo, locale, reducedMotion: 'reduce' });
      waitForClient(kept);
      complaints = complaintsOf(kept, /Failed to load resource: .* 404 /);
    });
    test.afterAll(() => kept.close());

    for (const { name, address, shows } of PAGES) {
      test.describe(name, () => {
        test.beforeAll(async () => {
          complaints.splice(0);
          await kept.goto(address());
        });

        for (const { colorScheme, says, looks } of LOOKS.filter((look) => look.locale === locale)) {
          for (const width of [1280, 320]) {
            test(`axe finds nothing wrong with ${name}, ${says}, ${width} pixels wide`, async () => {
              await kept.emulateMedia({ colorScheme });
              await kept.setViewportSize({ width, height: 800 });
              // What takes its direction from its text was seen to keep the colours of before on a busy machine.
              await kept.evaluate(ANEW);
              // Form controls take their colours with the next frame.
              await kept.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
              for (const selector of shows) await expect(kept.locator(selector).first()).toBeAttached();
              expect(await looks(kept)).toEqual([]);
              expect(complaints, 'what the browser complained about').toEqual([]);
            });
          }
        }
      });
    }
  });
}
