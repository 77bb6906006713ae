import { NEW_EVENT, openNewEvent, save, title, date } from './support/event-form.js';
import { elsewhere, signIn, type Credentials } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: (.* 404 |net::ERR_FAILED)/ });

const TITLE = 'A third round of talks';

let writer: Credentials;
test.beforeEach(async ({ page }) => {
  writer = await openNewEvent(page);
  await title(page).fill(TITLE);
});

test('what was typed is found again after the browser has died', async ({ page, context }) => {
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  const next = await context.newPage();
  await page.close();
  await next.goto(NEW_EVENT);
  await next.getByRole('link', { name: TITLE }).click();
  await expect(title(next)).toHaveValue(TITLE);
  await next.getByRole('button', { name: 'Start afresh' }).click();
  await expect(title(next)).toHaveValue('');
  await next.reload();
  await expect(title(next)).toHaveValue('');
});

test('two new events that are begun at once are two drafts, both offered after the browser has died', async ({
  page,
  browser,
  server,
}) => {
  const context = page.context();
  const second = await context.newPage();
  await second.goto(NEW_EVENT);
  await title(second).fill('A call between ministers');
  for (const tab of [page, second]) await expect(tab.getByText('Draft kept, here and on the server')).toBeVisible();
  await context.close();

  const back = await elsewhere(browser, server.address);
  await signIn(back, writer);
  await back.goto(NEW_EVENT);
  await expect(title(back)).toHaveValue('');
  const offered = back.getByRole('group').filter({ hasText: '2 other forms that you have begun' });
  await expect(offered.getByRole('listitem')).toHaveText([
    /^A call.* begun .*\d\d:\d\d/,
    /^A third.* begun .*\d\d:\d\d/,
  ]);
  await offered.getByRole('link', { name: TITLE }).click();
  await expect(title(back)).toHaveValue(TITLE);
  await back.getByRole('link', { name: 'A call between ministers' }).click();
  await expect(title(back)).toHaveValue('A call between ministers');
  await back.getByRole('button', { name: `Throw away: ${TITLE}` }).click();
  await expect(back.getByText('other form that you have begun')).toBeHidden();
  await back.context().close();
});

test('a new event that the server did not get is offered by the browser that has it', async ({ page, context }) => {
  await page.route('**/api/drafts/**', (route) => route.abort());
  await title(page).fill('Typed on a train');
  await expect(page.getByText('Draft kept in this browser only: the server did not take it')).toBeVisible();
  const next = await context.newPage();
  await page.close();
  await next.goto(NEW_EVENT);
  await next.getByRole('link', { name: 'Typed on a train' }).click();
  await expect(title(next)).toHaveValue('Typed on a train');
});

test('leaving with unsaved changes asks first', async ({ page }) => {
  await page.getByRole('link', { name: 'Démarche, all dossiers' }).click();
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(title(page)).toHaveValue(TITLE);
  await page.getByRole('link', { name: 'Démarche, all dossiers' }).click();
  await question.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(title(page)).toBeHidden();
});

test('cancelling asks first, and keeps what was typed as a draft', async ({ page }) => {
  await expect(page.getByText('Draft kept, here and on the server')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page).toHaveURL(/\/d\/[^/]+(\/timeline)?(\?.*)?$/);
  await page.goto(NEW_EVENT);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
});

test('a form in which nothing was typed lets go without a word', async ({ page }) => {
  await title(page).fill('');
  await page.getByRole('link', { name: 'Démarche, all dossiers' }).click();
  await expect(title(page)).toBeHidden();
});

test('what was typed is found on another machine, listed elsewhere, and gone once it is recorded', async ({
  page,
  browser,
  server,
}) => {
  await expect(page.getByText('Draft kept, here and on the server')).toBeVisible();
  const other = await elsewhere(browser, server.address);
  await signIn(other, writer);
  await other.goto('/events/IRUS-2026-013/edit');
  await title(other).fill('A better title');
  await expect(other.getByText('Draft kept, here and on the server')).toBeVisible();
  await other.goto(NEW_EVENT);
  await other.getByRole('link', { name: TITLE }).click();
  await expect(title(other)).toHaveValue(TITLE);
  await expect(other.getByText('Taken up again: what you typed on another machine')).toBeVisible();
  await expect(other.getByRole('link', { name: 'A better title' })).toBeVisible();
  await other.getByRole('button', { name: 'Throw away: A better title' }).click();
  await expect(other.getByText('1 other form that you have begun')).toBeHidden();

  await date(other).fill('2026-02-20');
  await save(other).click();
  await expect(other.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect
    .poll(async () => ((await (await other.request.get('/api/drafts')).json()) as { items: unknown[] }).items)
    .toEqual([]);
  await other.context().close();
});

test('a server that does not take a draft is told of, and the browser’s own copy is there', async ({ page }) => {
  await page.route('**/api/drafts/**', (route) => route.abort());
  await title(page).fill('Typed on a train');
  await expect(page.getByText('Draft kept in this browser only: the server did not take it')).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveValue('Typed on a train');
});
