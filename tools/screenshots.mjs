import './lib/check-node.mjs';
import { writeFileSync } from 'node:fs';
import { untilDrawn, withDemoInBrowser } from '../test/bench/demo-in-browser.mjs';
import { ADMINISTRATOR } from '../test/bench/signed-in.mjs';
import { alone } from './lib/alone.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { PICTURES } from './lib/pictures.mjs';
import { inProject } from './lib/project.mjs';

const QUALITY = 74;

/** As if the language ran from right to left, whichever is chosen. */
const MIRRORED = `{
  const force = () => document.documentElement && document.documentElement.dir !== 'rtl' && (document.documentElement.dir = 'rtl');
  new MutationObserver(force).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['dir'] });
  force();
}`;

/**
 * `npm run screenshots [-- file …]`: takes the pictures of README and docs anew, or those named, from the demo in a real
 * browser, as WebP: a third of the size of PNG.
 */
await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => PICTURES.every(({ file }) => file !== name));
  if (unknown.length > 0) throw new Error(`No such picture: ${unknown.join(', ')}`);
  await alone(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
  await withDemoInBrowser(async ({ browser, address }) => {
    for (const picture of PICTURES.filter(({ file }) => wanted.length === 0 || wanted.includes(file))) {
      const schemes = picture.lightOnly ? ['light'] : ['light', 'dark'];
      for (const colorScheme of schemes) await take(browser, address, picture, colorScheme);
    }
  }, ADMINISTRATOR);
});

async function take(
  browser,
  server,
  { file, address, until, part, acts, signedIn, mirrored, settings = {} },
  colorScheme,
) {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 850 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    colorScheme,
    ...settings,
  });
  const page = await context.newPage();
  if (mirrored) await page.addInitScript(MIRRORED);
  if (signedIn) {
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = ADMINISTRATOR;
    await page.request.post(`${server}/api/session`, { data: { email, password } });
  }
  await page.goto(server + address);
  // What the server wrote makes room for the client’s.
  await page.locator('#first').waitFor({ state: 'detached' });
  await acts?.(page);
  for (const selector of until) await page.locator(selector).first().waitFor();
  if (address.includes('/timeline') && !settings.isMobile) await untilDrawn(page);
  await page.evaluate(() => globalThis.document.fonts.ready);
  const name = `${file}${colorScheme === 'dark' ? '-dark' : ''}.webp`;
  writeFileSync(inProject('docs', 'screenshots', name), await picture(page, part));
  console.log(`docs/screenshots/${name}`);
  await context.close();
}

/** What is in view, or a part of the page as a whole, as the browser encodes it itself: Playwright knows no WebP. */
async function picture(page, part) {
  const area = part && (await page.locator(part).first().evaluate(place));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    ...(area && { clip: area, captureBeyondViewport: true }),
  });
  return Buffer.from(data, 'base64');
}

/** Where an element stands on the page, with air around it; at most as high as a page of paper. */
function place(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const { scrollX, scrollY } = globalThis;
  const [air, most] = [16, 1400];
  return {
    x: Math.max(x + scrollX - air, 0),
    y: Math.max(y + scrollY - air, 0),
    width: width + 2 * air,
    height: Math.min(height + 2 * air, most),
    scale: 1,
  };
}
