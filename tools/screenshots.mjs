import './lib/check-node.mjs';
import { untilDrawn, withDemoInBrowser } from '../test/bench/demo-in-browser.mjs';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { inProject } from './lib/project.mjs';

const DOSSIER = '/d/iran-us-2025-2026';
const FEBRUARY = 'from=2026-01-30&to=2026-02-28';
const MUSCAT = 'IRUS-2026-013';

/** The pictures of the README: file, address, and how the browser that shows them is set. */
const PICTURES = [
  { file: 'timeline', address: `${DOSSIER}/timeline?${FEBRUARY}&selected=${MUSCAT}`, until: 'aside blockquote' },
  {
    file: 'timeline-dark',
    address: `${DOSSIER}/timeline`,
    until: 'button[data-id]',
    settings: { colorScheme: 'dark' },
  },
  {
    file: 'timeline-french',
    address: `${DOSSIER}/timeline?${FEBRUARY}`,
    until: 'button[data-id]',
    settings: { locale: 'fr-FR' },
  },
  { file: 'table', address: `${DOSSIER}/table?kind=talks&kind=meeting&from=2026-02`, until: 'tbody tr' },
  { file: 'event', address: `/events/${MUSCAT}`, until: '[aria-current=true]', whole: true },
];

/** `npm run screenshots`: takes the pictures of the README anew, from the demo in a real browser. */
await main(async () => {
  await alone(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
  await withDemoInBrowser(async ({ browser, address }) => {
    for (const picture of PICTURES) await take(browser, address, picture);
  });
});

async function take(browser, server, { file, address, until, whole = false, settings = {} }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...settings,
  });
  const page = await context.newPage();
  await page.goto(server + address);
  await page.locator(until).first().waitFor();
  if (address.includes('/timeline')) await untilDrawn(page);
  await page.evaluate(() => globalThis.document.fonts.ready);
  await page.screenshot({ path: inProject('docs', 'screenshots', `${file}.png`), fullPage: whole });
  console.log(`docs/screenshots/${file}.png`);
  await context.close();
}
