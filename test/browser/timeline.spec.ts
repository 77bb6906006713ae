import { choose, FEBRUARY, item, MUSCAT, OVERVIEW, TIMELINE, title } from './support/dossier.js';
import { expect, test } from './support/test.js';

test('the address of the program opens the front page of its one dossier, which has the timeline', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(new RegExp(`${OVERVIEW}$`));
  await expect(page).toHaveTitle(/^Overview · Iran–US nuclear negotiations/);
  await expect(page.getByRole('region', { name: /^Timeline of Iran–US nuclear negotiations/ })).toBeVisible();
  await expect(item(page, 'Indirect technical talks in Doha')).toBeVisible();
});

test('an item says its kind, title, day, status and what is disputed', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, MUSCAT.title)).toHaveAccessibleName(
    'talks: Indirect US–Iran talks in Muscat, 6 February 2026, held, disputed: format',
  );
});

test('a window is said as a window, and one without an end as such', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, 'Second meeting "early next week" announced by Trump')).toHaveAccessibleName(
    /, 9–11 February 2026, lapsed, disputed: date$/,
  );
  await expect(item(page, 'Return to Muscat "at a later date", in Araghchi’s words')).toHaveAccessibleName(
    /, from 6 February 2026, no end given, lapsed$/,
  );
});

test('whole titles can be read of what happened in February 2026', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(title(page, MUSCAT.title)).toBeVisible();
  await expect(title(page, 'Second round in Geneva')).toBeVisible();
});

for (const [lanes, some, other] of [
  ['side', 'Iran', 'Mediators'],
  ['kind', 'Threat', 'Proposal'],
  ['actor', 'Iran', 'Donald Trump'],
  ['none', 'All events', undefined],
] as const) {
  test(`lanes can be cut by ${lanes}`, async ({ page }) => {
    await page.goto(`${TIMELINE}?window=all&lanes=${lanes === 'side' ? 'kind' : 'side'}`);
    await choose(page, /^Lanes:/, lanes);
    await expect(page.getByRole('button', { name: `Lanes: ${lanes}` })).toBeVisible();
    const chart = page.getByRole('group', { name: /^Timeline of/ });
    await expect(chart.getByText(some, { exact: true }).first()).toBeVisible();
    if (other) await expect(chart.getByText(other, { exact: true }).first()).toBeVisible();
    await (lanes === 'side'
      ? expect(page).not.toHaveURL(/lanes=/)
      : expect(page).toHaveURL(new RegExp(`[?&]lanes=${lanes}`)));
    await expect(item(page, MUSCAT.title)).toBeVisible();
  });
}

test('zoomed out it says how many of the events have room for their titles', async ({ page }) => {
  await page.goto(`${TIMELINE}?window=all`);
  await expect(page.getByText(/^117 events, \d+ with their titles$/)).toBeVisible();
});

test('a line stands at today, with its date', async ({ page }) => {
  await page.clock.setFixedTime('2026-06-20T12:00:00Z');
  await page.goto(TIMELINE);
  await expect(page.getByText('Today, 20 Jun 2026')).toBeVisible();
});
