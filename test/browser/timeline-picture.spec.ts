import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { TIMELINE } from './support/dossier.js';
import { readIn } from './support/pdf.js';
import { expect, test } from './support/test.js';

/** The picture that is offered now, as a file of that kind. */
async function fileOf(page: Page, kind: 'SVG' | 'PNG' | 'PDF'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Texts of an SVG on the page that lie on one another, or not on the sheet, as the browser draws them. */
const WRONG = `(() => {
  const sheet = document.querySelector('svg').getBoundingClientRect();
  const all = [...document.querySelectorAll('svg text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const out = all.filter(({ box }) => box.left < sheet.left || box.right > sheet.right || box.top < sheet.top || box.bottom > sheet.bottom);
  // Lines have room for letters that reach far up or down, which few do.
  const on = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 4 < b.bottom - 4 && b.top + 4 < a.bottom - 4;
  const pairs = all.flatMap((a, at) => all.slice(at + 1).filter((b) => on(a.box, b.box)).map((b) => [a.text, b.text]));
  return [...out.map(({ text }) => text), ...pairs];
})()`;

for (const { locale, share, open, sheets, whole, says } of [
  {
    ...{
      locale: 'en-GB',
      share: 'Share',
      open: 'The timeline as a picture',
      sheets: ['A4', 'A slide', 'As on the screen'],
    },
    ...{
      whole: 'All of it',
      says: [
        'Iran–US nuclear negotiations 2025–2026',
        'As known on 10 March 2026',
        'Only talks, statement, threat and measure',
      ],
    },
  },
  {
    ...{ locale: 'fr-FR', share: 'Partager', open: 'La chronologie en image', sheets: ['A3'], whole: 'Tout' },
    says: ['Tel que connu au 10 mars 2026', 'Seulement pourparlers, déclaration, menace et mesure', 'Pourparlers'],
  },
]) {
  test.describe(locale, () => {
    test.use({ locale });
    test('the timeline is a picture for a sheet: all names whole, none on another, with filter, day and sources', async ({
      page,
      baseURL,
    }) => {
      await page.goto(`${TIMELINE}?knownOn=2026-03-10&kind=talks&kind=statement&kind=threat&kind=measure`);
      await page.getByRole('button', { name: share }).click();
      await page.getByRole('menuitem', { name: open }).click();
      const dialog = page.getByRole('dialog', { name: open });
      await dialog.getByRole('radio', { name: whole }).check();
      const svgs: string[] = [];
      for (const sheet of sheets) {
        await dialog.getByRole('radio', { name: sheet }).check();
        await expect(dialog.getByRole('img')).toBeVisible();
        svgs.push((await fileOf(page, 'SVG')).bytes.toString());
      }
      if (locale === 'en-GB') {
        expect(await violations(page)).toEqual([]);
        await dialog.getByRole('radio', { name: 'A4' }).check();
        const pdf = await fileOf(page, 'PDF');
        expect(pdf.name).toBe('demarche-iran-us-2025-2026-timeline-as-of-2026-03-10.pdf');
        const text = pdf.bytes.toString('latin1');
        expect([text.slice(0, 5), text.includes('/MediaBox [0 0 842.25 595.5]')]).toEqual(['%PDF-', true]);
        expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
        const png = await fileOf(page, 'PNG');
        expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3 * 1123, 3 * 794]);
      }
      for (const svg of svgs) {
        await page.setContent(svg);
        expect(await page.evaluate(WRONG)).toEqual([]);
        const said = (await page.locator('svg text').allTextContents()).join(' ');
        for (const one of [...says, baseURL!]) expect(said).toContain(one);
        expect(await page.locator('svg text').count()).toBeGreaterThan(40);
      }
    });
  });
}

for (const [locale, share, open, ...said] of [
  ['ar', 'مشاركة', 'الخط الزمني صورةً', 'المحادثات', 'وقع', 'لم يُفضِ إلى شيء', 'محادثات'],
  ['fa-IR', 'هم‌رسانی', 'خط زمان به صورت تصویر', 'روی داد', 'به جایی نرسید', 'گفت‌وگو'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('a PDF in letters that join is read as it was written, not as it is drawn', async ({ page }) => {
      await page.goto(`${TIMELINE}?kind=talks`);
      await page.getByRole('button', { name: share }).click();
      await page.getByRole('menuitem', { name: open }).click();
      // The last choice is all of it.
      await page.getByRole('dialog').getByRole('radio').last().check();
      const read = readIn((await fileOf(page, 'PDF')).bytes);
      expect(read).toEqual(expect.arrayContaining(said));
      expect(read.filter((text) => /\p{Script=Arabic}{3}/u.test(text)).length).toBeGreaterThan(10);
    });
  });
}

test.describe('without an answer', () => {
  test.use({ provoked: /Failed to load resource: net::ERR_FAILED/ });

  test('the dialog says what does not come, and draws it once it does', async ({ page }) => {
    await page.goto(`${TIMELINE}?from=2026-02-01&to=2026-02-28`);
    await expect(page.locator('[data-id]').first()).toBeVisible();
    await page.route('**/api/timeline/tile*', (route) => route.abort());
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: 'The timeline as a picture' }).click();
    const dialog = page.getByRole('dialog', { name: 'The timeline as a picture' });
    await dialog.getByRole('radio', { name: 'All of it' }).check();
    await expect(dialog.getByRole('alert')).toContainText('The server can’t be reached.');
    await expect(dialog.getByText('Drawing…')).toHaveCount(0);
    await page.unroute('**/api/timeline/tile*');
    await expect(dialog.getByRole('img', { name: 'How it will look' })).toBeVisible({ timeout: 20_000 });
    await expect(dialog.getByRole('alert')).toHaveCount(0);
  });
});
