import { TABLE } from './support/dossier.js';
import { expect, test } from './support/own-server.js';
import { signIn } from './support/people.js';
import { READING_PAGES } from './support/reading-pages.js';
import { sideways } from './support/sideways.js';

const WIDTHS = [1440, 1280, 1181, 1024, 768, 390, 320];
const ADDRESSES = [
  ...READING_PAGES,
  { address: `${TABLE}?from=2026-02-01&to=2026-02-28&review=draft`, shows: 'main :is(h2, tbody tr)' },
];

for (const locale of ['en-GB', 'fr-FR']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('no page scrolls sideways, at any width, for whoever may write everything', async ({ page }) => {
      await signIn(page);
      const wide: string[] = [];
      for (const { address, shows } of ADDRESSES) {
        await page.setViewportSize({ width: WIDTHS[0]!, height: 900 });
        await page.goto(address);
        await expect(page.locator(shows).first()).toBeAttached();
        await expect(page.getByRole('button', { name: /^(Your account|Votre compte)/ })).toBeVisible();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          wide.push(...(await sideways(page)));
        }
      }
      expect(wide).toEqual([]);
    });
  });
}
