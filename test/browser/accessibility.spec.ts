import { expect, test, type Page } from '@playwright/test';
import { serverAddresses } from './support/addresses.js';
import { colourlessViolations, colourViolations, violations } from './support/axe.js';
import {
  BRIEFING,
  DISPUTED,
  FEBRUARY,
  FOLLOW_UPS,
  MUSCAT,
  NARRATIVES,
  NETWORK,
  OVERVIEW,
  PLACES,
  POSITIONS,
  TABLE,
  TIMELINE,
  UNDERTAKINGS,
} from './support/dossier.js';
import { complaintsOf, waitForClient } from './support/test.js';

/** Every page and state that a reader can meet, and what is there when it is. */
const PAGES: readonly { name: string; address: () => string; shows: readonly string[] }[] = [
  { name: 'an empty database', address: () => serverAddresses().empty, shows: ['main ul'] },
  { name: 'the front page', address: () => OVERVIEW, shows: ['main section li', 'main h2'] },
  { name: 'the timeline', address: () => TIMELINE, shows: ['[data-id]', '[role=slider]'] },
  {
    name: 'a month with an event beside it',
    address: () => `${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}&picture=true`,
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
  { name: 'what is disputed', address: () => DISPUTED, shows: ['main ol blockquote'] },
  { name: 'a briefing', address: () => `${BRIEFING}${FEBRUARY}`, shows: ['main section li', 'main ol'] },
  {
    name: 'the map of places',
    address: () => `${PLACES}?at=Geneva|CH|46.2|6.15`,
    shows: ['svg path[d^=M]', 'main button[aria-pressed=true]'],
  },
  {
    name: 'who met whom',
    address: () => `${NETWORK}?between=oman`,
    shows: ['svg path[d^=M]', 'main button[aria-pressed=true]'],
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
