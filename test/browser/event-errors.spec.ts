import { item, MUSCAT, OVERVIEW, panel, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test.use({ provoked: /Failed to load resource/ });

const NOT_FOUND = { name: 'There is no such page' };

for (const [what, address] of [
  ['an event that does not exist', '/events/IRUS-1999-001'],
  ['a dossier that does not exist', '/d/atlantis/timeline'],
  ['an address that is none of ours', '/nowhere/at/all'],
] as const) {
  test(`${what} gets a page that says so and leads home`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, ...NOT_FOUND })).toBeVisible();
    await expect(page).toHaveTitle(/^There is no such page/);
    await page.getByRole('link', { name: 'Go to the dossiers' }).click();
    await expect(page).toHaveURL(new RegExp(`${OVERVIEW}$`));
  });
}

test('a chosen event that does not exist is said to be missing beside the view', async ({ page }) => {
  await page.goto(`${TIMELINE}?selected=IRUS-1999-001`);
  await expect(panel(page)).toContainText('There is no such page');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).not.toHaveURL(/selected/);
});

for (const [what, address, questions] of [
  ['event', `/events/${MUSCAT.ref}`, `**/api/events/${MUSCAT.ref}?*`],
  ['timeline', `${TIMELINE}?window=all`, '**/api/timeline/*'],
  ['table', TABLE, '**/api/events?*'],
] as const) {
  test(`when the server fails, the ${what} says so, and comes when asked again`, async ({ page }) => {
    await page.route(questions, (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        json: {
          type: 'about:blank',
          title: 'Something went wrong',
          status: 500,
          detail: 'The server could not answer.',
          code: 'internal',
          requestId: 'test-request',
          errors: [],
        },
      }),
    );
    await page.goto(address);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Something went wrong on our side');
    await expect(alert).toContainText('test-request');
    await page.unroute(questions);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('main').getByText(MUSCAT.title).or(item(page, MUSCAT.title)).first()).toBeVisible();
    await expect(alert).toBeHidden();
  });
}

test('when the server can’t be reached, the page says so, and goes on when it is back', async ({ page }) => {
  await page.goto(TABLE);
  await expect(page.getByRole('table')).toBeVisible();
  await page.route('**/api/**', (route) => route.abort('connectionrefused'));
  await page.getByRole('link', { name: MUSCAT.title }).click();
  await expect(page.getByRole('main').getByText('The server can’t be reached.')).toBeVisible();
  await page.unroute('**/api/**');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: MUSCAT.title })).toBeVisible();
  await expect(page.getByText('What you see may be out of date.')).toBeHidden();
});
