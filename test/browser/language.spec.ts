import type { Page } from '@playwright/test';
import {
  BRIEFING,
  chooseReading,
  FEBRUARY,
  MUSCAT,
  NEXT_WEEK,
  OVERVIEW,
  POSITIONS,
  TABLE,
  TIMELINE,
} from './support/dossier.js';
import { colourlessViolations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { READING_PAGES } from './support/reading-pages.js';
import { saidBy } from './support/said.js';
import { sideways } from './support/sideways.js';
import { expect, test } from './support/test.js';

/** Dates as English writes them; titles, which keep the language of their dossier, say no year. */
const ENGLISH_MONTHS = /\b(January|February|March|April|June|July|August|October|December)\b \d{4}/;

/** What is read under Arabic and Persian beside the pages that are looked at in two widths: their colours are those of every language. */
const MORE_PAGES = READING_PAGES.filter(({ name }) => /follow-up|positions|narratives|met whom|of an actor/.test(name));

test('the page speaks the language of the browser', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'fr-FR', baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(TABLE);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('navigation', { name: 'Vues' })).toBeVisible();
  await context.close();
});

test('the chosen language stays over reloads and further pages', async ({ page }) => {
  await page.goto(TIMELINE);
  await chooseReading(page, 'Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(/^Chronologie · /);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Français, langue et apparence' })).toBeVisible();
  await page.goto(`/events/${MUSCAT.ref}`);
  await expect(page.getByRole('heading', { name: 'Registre' })).toBeVisible();
  await chooseReading(page, 'English');
  await expect(page.getByRole('heading', { name: 'Ledger' })).toBeVisible();
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR', provoked: /Failed to load resource: .* 404 / });

  for (const [what, address, ready] of [
    ['front page', OVERVIEW, 'jamais tenues, et rien à la place'],
    ['timeline', `${TIMELINE}?selected=${MUSCAT.ref}`, 'Le fil'],
    ['table', `${TABLE}?kind=talks&status=held&actor=oman&role=mediator`, 'Statut'],
    ['page of disputed talks', `/events/${MUSCAT.ref}`, 'Le fil'],
    ['page of an announced step', `/events/${NEXT_WEEK.ref}`, 'Le fil'],
    ['page of positions', `${POSITIONS}?on=format`, 'Format des pourparlers'],
    ['briefing', `${BRIEFING}${FEBRUARY}`, 'Sources consultées'],
    ['page that is not there', '/nowhere', 'Cette page n’existe pas'],
    ['view that holds nothing', `${TABLE}?kind=agreement&status=held`, 'Rien ne correspond'],
  ] as const) {
    test(`the ${what} has no English word of the program’s own`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText(ready, { exact: true }).first()).toBeVisible();
      expect((await saidBy(page)).length).toBeGreaterThan(10);
      expect(await englishOn(page)).toEqual([]);
    });
  }

  test('dates are French in the table and on the page of an event', async ({ page }) => {
    await page.goto(`${TABLE}?kind=talks&from=2026-02-01&to=2026-02-28`);
    await expect(page.getByText('6 février 2026', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('9–11 février 2026', { exact: true })).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toMatch(ENGLISH_MONTHS);
    await page.goto(`/events/${NEXT_WEEK.ref}`);
    await expect(page.getByText('9–11 février 2026', { exact: true }).first()).toBeVisible();
  });

  test('an item of the timeline is told in French', async ({ page }) => {
    await page.goto(`${TIMELINE}?from=2026-02-01&to=2026-02-28`);
    const talks = page.getByRole('button', { name: `: ${MUSCAT.title},` });
    await expect(talks).toHaveAccessibleName(/^pourparlers.*, 6 février 2026, tenu, contesté\s: format$/);
  });

  test('actors and places have their French names', async ({ page }) => {
    await page.goto(`/events/${MUSCAT.ref}`);
    await expect(page.getByText('États-Unis', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: /^Mascate, Oman$/ })).toBeVisible();
  });
});

for (const { language, locale, ready, day, chosen } of [
  {
    language: 'ar',
    locale: 'ar',
    ready: ['لم ينعقد، ولا شيء بدلًا منه', 'السلسلة', 'الحالة', 'المصادر'],
    day: '6 فبراير 2026',
    chosen: [
      ['كانون الثاني، نيسان، تموز', '6 شباط 2026'],
      ['١٢٣٤', '٦ شباط ٢٠٢٦'],
    ],
  },
  {
    language: 'fa',
    locale: 'fa-IR',
    day: '۱۷ بهمن ۱۴۰۴ (۶ فوریهٔ ۲۰۲۶)',
    chosen: [
      ['1234', '17 بهمن 1404 (6 فوریهٔ 2026)'],
      ['میلادی', '6 فوریهٔ 2026'],
    ],
    ready: ['هرگز برگزار نشد و چیزی هم به جای آن نیامد', 'رشته', 'وضعیت', 'منابع'],
  },
] as const) {
  test(`in ${language}, pages have no English word of the program’s own, run from the right, stay within the window, and go by keys`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const page = await (await browser.newContext({ locale, baseURL: baseURL! })).newPage();
    const addresses = [
      OVERVIEW,
      `${TIMELINE}${FEBRUARY}&selected=${MUSCAT.ref}`,
      `${TABLE}${FEBRUARY}&kind=talks&status=held`,
      `${BRIEFING}${FEBRUARY}`,
    ];
    for (const [at, address] of addresses.entries()) {
      await page.goto(address);
      await expect(page.getByText(ready[at]!, { exact: true }).first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await englishOn(page, language), address).toEqual([]);
      expect(await colourlessViolations(page), address).toEqual([]);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `${address} at ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      if (address === addresses[1]) await expectKeysToGoLeft(page);
    }
    for (const { address, shows } of MORE_PAGES) {
      await page.goto(address);
      await expect(page.locator(shows).first()).toBeAttached();
      expect(await englishOn(page, language), address).toEqual([]);
      expect(await colourlessViolations(page), address).toEqual([]);
    }
    await page.goto(`/events/${MUSCAT.ref}`);
    await expect(page.getByRole('definition').filter({ hasText: day }).first()).toBeVisible();
    expect(await englishOn(page, language)).toEqual([]);
    expect(await colourlessViolations(page)).toEqual([]);
    if (language === 'fa') await expectSolarDays(page);
    // What opens says by itself how it is closed.
    await page.locator('header button[aria-haspopup]').last().click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await englishOn(page, language)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const [choice, said] of chosen) {
      await chooseReading(page, choice);
      await expect(page.getByRole('definition').filter({ hasText: said }).first()).toBeVisible();
    }
    // It is kept, and the server writes so before any script.
    const html = await (await page.context().request.get(`/events/${MUSCAT.ref}?lang=${language}`)).text();
    expect(html).toContain(chosen.at(-1)![1]);
  });
}

/** A day is typed as it is told: by the solar Hijri calendar, in numbers or in words. */
async function expectSolarDays(page: Page): Promise<void> {
  const address = page.url();
  await page.goto(`${OVERVIEW}?knownOn=2026-02-05`);
  const day = page.getByPlaceholder('سال/ماه/روز');
  await expect(day).toHaveValue('۱۴۰۴/۱۱/۱۶');
  await day.fill('۱۷ بهمن ۱۴۰۴');
  await day.blur();
  await expect(page).toHaveURL(/knownOn=2026-02-06/);
  await expect(day).toHaveValue('۱۴۰۴/۱۱/۱۷');
  await day.fill('1404/11/18');
  await expect(page).toHaveURL(/knownOn=2026-02-07/);
  await page.goto(address);
}

/** From an event of the timeline the arrow key that points to the left leads on, to one that stands farther left, and back again. */
async function expectKeysToGoLeft(page: Page): Promise<void> {
  const begun = page.locator('main button[data-id]').first();
  await begun.focus();
  const left = () => page.evaluate<number>('document.activeElement.getBoundingClientRect().left');
  const from = await left();
  await page.keyboard.press('ArrowLeft');
  await expect(begun).not.toBeFocused();
  expect(await left()).toBeLessThanOrEqual(from);
  await page.keyboard.press('ArrowRight');
  await expect(begun).toBeFocused();
}

test('a quotation is marked with the language it is in, whatever the reader’s', async ({ page }) => {
  await page.goto(`/events/${NEXT_WEEK.ref}`);
  await expect(page.locator('blockquote[lang=fr]').first()).toContainText('au début de la semaine prochaine');
  await expect(page.locator('blockquote[lang=en]').first()).toBeVisible();
});
