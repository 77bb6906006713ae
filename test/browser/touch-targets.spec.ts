import { FEBRUARY, MUSCAT, TABLE, TIMELINE } from './support/dossier.js';
import { countShifts, moved } from './support/layout-shifts.js';
import { READING_PAGES, type ReadingPage } from './support/reading-pages.js';
import { expect, test } from './support/test.js';

/** Pixels of a side: as WCAG 2.5.5 has it. */
const SIDE = 44;
/** Pixels that header, controls and strip take of a phone at most. */
const HEAD = 180;

const PAGES: readonly Pick<ReadingPage, 'address' | 'shows' | 'also'>[] = [
  ...READING_PAGES,
  { address: `${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}`, shows: 'aside blockquote' },
  { address: `${TABLE}?knownOn=2026-02-05&kind=talks`, shows: 'input[type=range]' },
];

/**
 * What can be pressed and is smaller. But for links within a sentence, which keep its line (WCAG 2.5.5, inline), and, on wide screens, marks
 * of the timeline, whose rows are closer than that: a finger has the agenda and the zoom.
 */
const small = (side: number) => `(() => {
  const ownText = (block) => {
    const said = block.cloneNode(true);
    for (const pressed of said.querySelectorAll('a, button, .visually-hidden')) pressed.remove();
    return said.textContent.replace(/[^\\p{L}]/gu, '');
  };
  const inSentence = (element) =>
    getComputedStyle(element).display === 'inline' && ownText(element.closest('p, li, dd, td, figcaption, caption') ?? element).length >= 12;
  const told = [];
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [role=slider]')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, [inert]')) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || (width >= ${side - 0.5} && height >= ${side - 0.5})) continue;
    if (inSentence(element) || (innerWidth > 760 && element.dataset.id !== undefined)) continue;
    told.push(Math.round(width) + ' by ' + Math.round(height) + ': ' + (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60));
  }
  return told;
})()`;

for (const { device, width, height } of [
  { device: 'phone', width: 390, height: 844 },
  { device: 'tablet', width: 1024, height: 768 },
]) {
  test.describe(device, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test(`on a ${device} a finger hits whatever can be pressed, on every page that is read, and nothing moves before it does`, async ({
      page,
    }) => {
      test.slow();
      await countShifts(page);
      const missed: string[] = [];
      for (const { address, shows, also = [] } of PAGES) {
        await page.goto(address, { waitUntil: 'networkidle' });
        for (const selector of [shows, ...also]) await expect(page.locator(selector).first()).toBeAttached();
        missed.push(...(await page.evaluate<string[]>(small(SIDE))).map((one) => `${address}: ${one}`));
        missed.push(...(await moved(page)));
      }
      expect(missed).toEqual([]);
    });
  });
}

test.describe('head', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('header, controls and strip take 180 pixels of a phone at most, looking back, too', async ({ page }) => {
    for (const asked of ['', '&knownOn=2026-02-10', '&kind=talks']) {
      await page.goto(TIMELINE + FEBRUARY + asked);
      const first = page
        .getByRole('region', { name: /^Timeline of/ })
        .getByRole('heading')
        .first();
      await expect(first).toBeVisible();
      await expect(page.getByRole('slider', { name: 'Beginning of the view' })).toBeVisible();
      expect((await first.boundingBox())!.y, asked).toBeLessThanOrEqual(HEAD);
    }
  });
});
