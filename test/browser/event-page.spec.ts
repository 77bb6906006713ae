import type { Locator, Page } from '@playwright/test';
import { MUSCAT, NEXT_WEEK } from './support/dossier.js';
import { expect, test } from './support/test.js';

/** What stands beside a term of a definition list. */
const fact = (page: Page, term: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.locator('dt').getByText(term, { exact: true }) })
    .locator('dd');

/** The part of the page under a heading. */
const part = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });

test.describe('the talks in Muscat', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`/events/${MUSCAT.ref}`);
    await expect(page.getByRole('heading', { level: 1, name: MUSCAT.title })).toBeVisible();
  });

  test('were held, with their format in dispute', async ({ page }) => {
    await expect(page.locator('header').getByText('held', { exact: true })).toBeVisible();
    await expect(page.getByText('disputed: format', { exact: true })).toBeVisible();
    await expect(page).toHaveTitle(`${MUSCAT.title} · ${MUSCAT.ref} · Démarche`);
  });

  test('have a day and a place, and no hours that nobody recorded', async ({ page }) => {
    await expect(fact(page, 'When').getByText('6 February 2026', { exact: true })).toBeVisible();
    await expect(fact(page, 'When')).toContainText('In Washington its first 9 hours were still 5 February 2026.');
    await expect(fact(page, 'When')).not.toContainText('In UTC');
    await expect(fact(page, 'Where')).toHaveText('Muscat, Oman');
  });

  test('were mediated by Oman, with the office that Albusaidi held that day', async ({ page }) => {
    await expect(fact(page, 'mediator').getByRole('listitem')).toContainText(['Oman', 'Badr Albusaidi']);
    await expect(fact(page, 'mediator').getByRole('listitem').last()).toContainText(
      'Minister of Foreign Affairs, Oman',
    );
    await expect(fact(page, 'party').getByRole('listitem').first()).toHaveText('United States');
  });

  test('show both accounts of their format side by side', async ({ page }) => {
    const accounts = part(page, 'Versions of the format').locator('ul').first().locator('> li');
    await expect(accounts).toHaveCount(2);
    const direct = accounts.filter({ hasText: 'via Axios' });
    const proximity = accounts.filter({ hasText: 'via the Wall Street Journal' });
    await expect(direct.getByText('direct', { exact: true })).toBeVisible();
    await expect(proximity.getByText('proximity talks', { exact: true })).toBeVisible();
    // What stands above may come between the two measurements, and moves both.
    await expect(async () => {
      const [left, right] = [await direct.boundingBox(), await proximity.boundingBox()];
      expect(left!.y).toBe(right!.y);
      expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
    }).toPass();
  });

  test('tell how they were announced, cancelled, confirmed and held, in this order', async ({ page }) => {
    const entries = part(page, 'Ledger').getByRole('listitem');
    await expect(entries.locator('strong')).toHaveText([/announced/, /cancelled/, /confirmed/, /held/]);
    await expect(entries.first()).toContainText('with effect from 4 February 2026');
    await expect(entries.first().getByRole('link', { name: 'ARY News, 5 February 2026' })).toBeVisible();
  });

  test('quote an Arabic source in its language and direction', async ({ page }) => {
    const quote = part(page, 'Sources').locator('blockquote[lang=ar]');
    await expect(quote).toContainText('لم ينسحب أحد');
    await expect(quote).toHaveAttribute('dir', 'rtl');
    await expect(part(page, 'Sources').getByRole('figure').filter({ hasText: 'لم ينسحب أحد' })).toContainText(
      'in Arabic',
    );
  });

  test('stand in a thread between what led to them and what followed', async ({ page }) => {
    const steps = part(page, 'The thread').getByRole('listitem');
    const here = steps.and(page.locator('[aria-current=true]'));
    await expect(here).toContainText(MUSCAT.title);
    await expect(here).toContainText('reschedules Regional meeting in Istanbul planned for 6 February');
    const titles = await steps.locator('a, strong').allTextContents();
    expect(titles.indexOf('Second round in Geneva')).toBeGreaterThan(titles.indexOf(MUSCAT.title));
    expect(titles.indexOf('Regional meeting in Istanbul planned for 6 February')).toBeGreaterThanOrEqual(0);
  });

  test('stand in a picture of the thread, with the number that they have in the list', async ({ page }) => {
    const thread = part(page, 'The thread');
    const picture = thread.getByRole('img', { name: /^Picture of the thread: \d+ said, \d+ promised, \d+ came$/ });
    await expect(picture).toBeVisible();
    const titles = await thread.getByRole('listitem').locator('a, strong').allTextContents();
    const discs = picture.locator('[data-outcome]');
    await expect(discs).toHaveCount(titles.length);
    for (const [index, title] of titles.entries()) {
      await expect(discs.nth(index).locator('title')).toHaveText(new RegExp(`^${index + 1}\\. `));
      await expect(discs.nth(index).locator('title')).toContainText(title);
    }
    await expect(discs.filter({ hasText: NEXT_WEEK.title })).toHaveAttribute('data-outcome', 'nothing');
    await expect(picture.locator('[data-moved=true]')).not.toHaveCount(0);
  });

  test('link to every event that refers to them', async ({ page }) => {
    await expect(fact(page, 'reschedules').getByRole('link')).toHaveText([
      'Regional meeting in Istanbul planned for 6 February',
    ]);
    await fact(page, 'followed up by').getByRole('link', { name: NEXT_WEEK.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: NEXT_WEEK.title })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/events/${NEXT_WEEK.ref}$`));
  });
});

test('Trump’s “early next week” lapsed, with its words and the window they were read as', async ({ page }) => {
  await page.goto(`/events/${NEXT_WEEK.ref}`);
  await expect(page.locator('header').getByText('lapsed', { exact: true })).toBeVisible();
  await expect(fact(page, 'When').getByText('9–11 February 2026', { exact: true })).toBeVisible();
  await expect(fact(page, 'As originally worded').locator('q')).toHaveText('early next week');
  await expect(fact(page, 'As originally worded')).toContainText('Monday to Wednesday of the week after');
  await expect(fact(page, 'announced by').getByRole('link')).toHaveText([/^Trump on Air Force One/]);
});

test('an event and a quote are cited with source and day, and the address of the quote leads to it and lights it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const event = `/events/${MUSCAT.ref}?knownOn=2026-02-10`;
  await page.goto(event);
  const cited = async (button: Locator, form: string): Promise<string> => {
    await button.click();
    await page.getByRole('menuitem', { name: form }).click();
    await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
    return page.evaluate<string>('navigator.clipboard.readText()');
  };
  const heading = page.locator('article > header');
  const sentence = await cited(heading.getByRole('button'), 'Copy as a sentence');
  expect(sentence).toContain(`“${MUSCAT.title}”, 6 February 2026, Muscat. Iran–US nuclear negotiations 2025–2026`);
  expect(sentence).toContain(`${MUSCAT.ref}, as known on 10 February 2026. Démarche, http`);
  expect(sentence).toMatch(/Sources: .*https?:/);
  expect(await cited(heading.getByRole('button'), 'Copy as BibTeX')).toMatch(
    new RegExp(`^@misc\\{${MUSCAT.ref},[^]*  date = \\{2026-02-10\\},[^]*  eventdate = \\{2026-02-06\\},`),
  );

  const item = part(page, 'Sources')
    .locator('li')
    .filter({ has: page.locator('blockquote') })
    .first();
  const quote = (await item.locator('blockquote').textContent())!;
  const button = item.getByRole('button');
  expect(await cited(button, 'Copy as a sentence')).toContain(`“${quote}”`);
  const [csl] = JSON.parse(await cited(button, 'Copy as CSL-JSON')) as { URL: string; note: string }[];
  expect(csl!.URL).toMatch(/^https?:/);
  expect(csl!.note).toContain(quote);
  const address = await cited(button, 'Copy the address');
  expect(address).toMatch(/knownOn=2026-02-10#quote-[\da-f-]{36}$/);

  await page.goto('about:blank');
  await page.goto(address);
  const lit = page.locator('li[data-lit]');
  await expect(lit.locator('blockquote')).toHaveText(quote);
  await expect(lit).toBeInViewport();
});
