import type { Page } from '@playwright/test';
import { serverAddresses } from './support/addresses.js';
import { violations } from './support/axe.js';
import {
  BRIEFING,
  FEBRUARY,
  FOLLOW_UPS,
  MUSCAT,
  NARRATIVES,
  POSITIONS,
  TABLE,
  TIMELINE,
  UNDERTAKINGS,
} from './support/dossier.js';
import { complaintsOf, expect, test } from './support/test.js';

test.use({ provoked: /Failed to load resource: .* 404 / });

/** Every page and state that a reader can meet, and what is there when it is. */
const PAGES: readonly { name: string; address: () => string; shows: readonly string[] }[] = [
  { name: 'an empty database', address: () => serverAddresses().empty, shows: ['main ul'] },
  { name: 'the timeline', address: () => TIMELINE, shows: ['[data-id]', '[role=slider]'] },
  {
    name: 'a month with an event beside it',
    address: () => `${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}`,
    shows: ['[data-id]', 'aside blockquote'],
  },
  { name: 'the table', address: () => `${TABLE}?kind=talks&actor=oman`, shows: ['tbody tr'] },
  {
    name: 'the page of an event',
    address: () => `/events/${MUSCAT.ref}`,
    shows: ['[aria-current=true]', 'details h3'],
  },
  { name: 'the list of actors', address: () => '/actors', shows: ['main li'] },
  { name: 'the page of an actor', address: () => '/actors/oman', shows: ['main dl', 'main li a'] },
  { name: 'the list of sources', address: () => '/sources', shows: ['main li'] },
  {
    name: 'a view that looks back',
    address: () => `${TABLE}?knownOn=2026-02-05`,
    shows: ['input[type=range]', 'tbody tr'],
  },
  { name: 'the follow-up ledger', address: () => FOLLOW_UPS, shows: ['main section li', 'main table'] },
  { name: 'two narratives', address: () => `${NARRATIVES}${FEBRUARY}`, shows: ['main ol li h3'] },
  { name: 'what was undertaken', address: () => UNDERTAKINGS, shows: ['main section li'] },
  { name: 'positions on an issue', address: () => `${POSITIONS}?on=format`, shows: ['main section li'] },
  { name: 'a briefing', address: () => `${BRIEFING}${FEBRUARY}`, shows: ['main section li', 'main ol'] },
  { name: 'a view without events', address: () => `${TABLE}?kind=agreement&status=held`, shows: ['main h2'] },
  { name: 'a page that is not there', address: () => '/nowhere', shows: ['main h1'] },
];

for (const { name, address, shows } of PAGES) {
  for (const locale of ['en-GB', 'fr-FR']) {
    test.describe(locale, () => {
      // One load for both schemes, which differ in nothing but colours; each test says all that it needs.
      test.describe.configure({ mode: 'default' });
      let kept: Page;
      let complaints: string[];

      test.beforeAll(async ({ browser, baseURL, provoked }) => {
        // Colours change at once where less motion is asked for, so that axe sees none on its way to another.
        kept = await browser.newPage({ baseURL: baseURL!, locale, reducedMotion: 'reduce' });
        complaints = complaintsOf(kept, provoked);
        await kept.goto(address());
      });
      test.afterAll(() => kept.close());

      for (const colorScheme of ['light', 'dark'] as const) {
        test(`axe finds nothing wrong with ${name}, ${colorScheme}, wide or narrow`, async () => {
          await kept.emulateMedia({ colorScheme });
          // Form controls take their colours with the next frame.
          await kept.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
          for (const width of [1280, 320]) {
            await kept.setViewportSize({ width, height: 800 });
            for (const selector of shows) await expect(kept.locator(selector).first()).toBeAttached();
            expect(await violations(kept), `${width} pixels wide`).toEqual([]);
          }
          expect(complaints, 'what the browser complained about').toEqual([]);
        });
      }
    });
  }
}

for (const pill of ['Kind', 'Actor', 'Dates', 'Export', 'Appearance']) {
  test(`axe finds nothing wrong with what ${pill} opens`, async ({ page }) => {
    await page.goto(TABLE);
    await page.getByRole('button', { name: pill, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    // The list of actors is scrolled by the arrow keys of the field above it, which axe does not see.
    expect(await violations(page, pill === 'Actor' ? ['scrollable-region-focusable'] : [])).toEqual([]);
  });
}
