import type { Page } from '@playwright/test';
import { openNewEvent, date, save, title } from './support/event-form.js';
import { ask, elsewhere, signIn, signInAs } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (404|412) / });

test('two people who change the same event join their versions, and nothing typed is lost', async ({ page }) => {
  await openNewEvent(page);
  await title(page).fill('Talks that two people correct');
  await date(page).fill('2026-02-20');
  await save(page).click();
  await page.waitForURL(/\/events\/[0-9a-f-]{36}$/);
  const ref = new URL(page.url()).pathname.split('/').at(-1)!;

  await page.goto(`/events/${ref}/edit`);
  await title(page).fill('My title');
  await page.getByRole('textbox', { name: 'Summary' }).fill('My summary');
  await otherPersonChanges(page, ref, { title: 'Their title', place: 'Geneva' });
  await page.getByRole('button', { name: 'Save changes' }).click();

  const question = page.getByRole('alertdialog', { name: 'Somebody else changed this event meanwhile' });
  await expect(question.getByText('My title')).toBeVisible();
  await question.getByRole('radio', { name: /Their title/ }).check();
  await question.getByRole('button', { name: 'Go on with this' }).click();
  await expect(title(page)).toHaveValue('Their title');
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('My summary');
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Geneva');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Their title' })).toBeVisible();
  await expect(page.getByRole('main').getByText('My summary')).toBeVisible();
});

async function otherPersonChanges(page: Page, ref: string, changes: object): Promise<void> {
  const address = `/api/events/${ref}`;
  const read = await page.request.get(address);
  const headers = { 'if-match': read.headers()['etag']! };
  expect((await page.request.patch(address, { data: changes, headers })).status()).toBe(200);
}

for (const suggests of [false, true]) {
  const whose = suggests ? 'suggestion' : 'correction';
  test(`a ${whose} that is taken up after somebody else saved is joined with what they wrote`, async ({
    page,
    browser,
    server,
  }) => {
    await signInAs(page, 'editor');
    const event = { dossier: 'iran-us-2025-2026', kind: 'talks', title: `Talks with a ${whose}`, when: '2026-02-20' };
    const review = suggests ? 'published' : 'draft';
    const recorded = await ask(page, 'POST', '/api/events', { ...event, knownOn: '2026-02-20', review });
    const { id, ref } = recorded.body as { id: string; ref: string | null };
    const writer = await elsewhere(browser, server.address);
    const credentials = await signInAs(writer, 'researcher');
    const address = ref ?? id;
    await writer.goto(`/events/${address}/edit`);
    await title(writer).fill('My title');
    await writer.getByRole('textbox', { name: 'Summary' }).fill('My summary');
    await expect(writer.getByText('Draft kept, here and on the server')).toBeVisible();
    await writer.context().close();
    await otherPersonChanges(page, address, {
      title: 'Their title',
      place: 'Geneva',
      intensity: 7,
      reason: 'Better known',
    });

    const back = await elsewhere(browser, server.address);
    await signIn(back, credentials);
    await back.goto(`/events/${address}/edit`);
    const question = back.getByRole('alertdialog', { name: 'Somebody else changed this event meanwhile' });
    await expect(question.getByRole('group')).toHaveCount(1);
    await question.getByRole('radio', { name: /Their title/ }).check();
    await back.getByRole('textbox', { name: 'Summary' }).fill('My summary, typed on');
    await question.getByRole('button', { name: 'Go on with this' }).click();
    await expect(title(back)).toHaveValue('Their title');
    await expect(back.getByRole('textbox', { name: 'Place' })).toHaveValue('Geneva');
    const why = suggests ? 'Why should it be changed?' : 'Why is it changed?';
    await back.getByRole('textbox', { name: why }).fill('A slip');
    await back.getByRole('button', { name: suggests ? 'Send the suggestion' : 'Save changes' }).click();
    await back.waitForURL(new RegExp(`/events/${address}$`));
    const now = (await (await page.request.get(`/api/events/${address}`)).json()) as object;
    const { items } = (await (await page.request.get(`/api/events/${address}/suggestions`)).json()) as {
      items: object[];
    };
    const mine = { summary: 'My summary, typed on' };
    const theirs = { title: 'Their title', place: 'Geneva', intensity: 7 };
    expect(now).toMatchObject(suggests ? theirs : { ...theirs, ...mine });
    const words = { title: { en: theirs.title }, summary: { en: mine.summary } };
    expect(items).toMatchObject(suggests ? [{ baseVersion: 2, changes: { tellings: [words] } }] : []);
    await back.context().close();
  });
}
