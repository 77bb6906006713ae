import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { components } from '../../client/src/api/schema.js';
import { violations } from './support/axe.js';
import { MUSCAT, TABLE } from './support/dossier.js';
import { Fingers } from './support/event-form.js';
import { signInAs } from './support/people.js';
import { expect, test } from './support/own-server.js';

type EventDetail = components['schemas']['EventDetailDto'];

test.use({ provoked: /Failed to load resource: (.* 404 |net::ERR_FAILED)/ });

const PAGE = '/d/iran-us-2025-2026/article';
const ARTICLE = readFileSync(path.join(__dirname, '..', 'data', 'articles', 'muscat-en.txt'), 'utf8');
const LONG = readFileSync(path.join(__dirname, '..', 'data', 'desk-article-en.txt'), 'utf8');

test('a reader is told that recording needs an account, and where to sign in', async ({ page }) => {
  await page.goto(PAGE);
  const main = page.getByRole('main');
  await expect(main).toContainText('Recording events needs an account.');
  await main.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/sign-in\?returnTo=.*article/);
});

test('an article is pasted, read and decided upon, and found again after a reload', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto(TABLE);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'From an article' }).click();
  await page.getByRole('button', { name: 'Analyse' }).click();
  await expect(page.getByRole('alert')).toHaveText(['This is needed.', 'This is needed.']);

  await page.getByRole('textbox', { name: 'Text of the article' }).fill(ARTICLE);
  await page.getByRole('textbox', { name: 'Address' }).fill(`https://example.org/${crypto.randomUUID()}`);
  await page.getByLabel('Published on').fill('2026-02-07');
  await page.getByRole('button', { name: 'Analyse' }).click();

  const text = page.getByRole('region', { name: 'The article, marked' });
  await expect(text.locator('[data-date]').filter({ hasText: 'early next week' })).toBeVisible();
  await expect(text.locator('[data-quote]').filter({ hasText: 'a good start' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const talks = card(page, 'Indirect talks');
  await expect(talks.getByText('May be recorded already')).toBeVisible();
  await talks.getByRole('button', { name: `It is this one: ${MUSCAT.title}` }).click();
  await expect(talks.getByRole('link', { name: MUSCAT.ref })).toBeVisible();

  const again = card(page, 'meet again');
  await again.getByRole('button', { name: /^Accept/ }).click();
  await expect(again.getByText('Recorded as a draft:')).toBeVisible();
  const address = await again.getByRole('link', { name: 'meet again' }).getAttribute('href');

  const threat = card(page, '“consequences”');
  await threat.getByRole('button', { name: /^Dismiss/ }).click();
  await threat.getByRole('button', { name: 'Undo' }).click();
  await threat.getByRole('button', { name: /^Dismiss/ }).click();
  const progress = page.getByRole('status').filter({ hasText: 'decided' });
  await expect(progress).toHaveText(/^3 of \d+ decided$/);

  await page.reload();
  await expect(progress).toHaveText(/^3 of \d+ decided$/);
  await expect(text).toContainText('President Donald Trump told reporters');

  const answer = await page.request.get(`/api${address}`);
  const event = (await answer.json()) as EventDetail;
  expect(event).toMatchObject({ review: 'draft', status: 'announced', when: expect.stringMatching(/^2026-02-/) });
  expect(event.links.outgoing).toMatchObject([{ type: 'follows_up', event: { ref: MUSCAT.ref } }]);
  expect(event.citations).toMatchObject([{ source: { publisher: 'example.org', publishedOn: '2026-02-07' } }]);
});

test('a finding is corrected in the form, and linked to what was accepted before it', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto(PAGE);
  await page.getByRole('textbox', { name: 'Text of the article' }).fill(ARTICLE);
  await page.getByRole('textbox', { name: 'Address' }).fill(`https://example.org/${crypto.randomUUID()}`);
  await page.getByLabel('Published on').fill('2026-02-07');
  await page.getByRole('button', { name: 'Analyse' }).click();
  const again = card(page, 'meet again');
  await again.getByRole('button', { name: /^Accept/ }).click();
  await expect(again.getByText('Recorded as a draft:')).toBeVisible();
  const address = await again.getByRole('link', { name: 'meet again' }).getAttribute('href');

  await card(page, 'Indirect talks')
    .getByRole('button', { name: /^In the form/ })
    .click();
  await expect(page.getByRole('complementary', { name: 'What the article says' })).toContainText('Omani capital');
  await expect(page.getByRole('textbox', { name: 'Place', exact: true })).toHaveValue('Muscat');
  await expect(page.getByRole('strong').filter({ hasText: /^6 February 2026$/ })).toBeVisible();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${width} pixels wide`).toEqual([]);
  }
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Talks by way of Oman');
  await page.getByRole('button', { name: 'Save as draft' }).click();
  const talks = card(page, 'Indirect talks');
  await expect(talks.getByText('Recorded as a draft:')).toBeVisible();
  await expect(page).toHaveURL(PAGE);
  await expect
    .poll(async () => {
      const { links } = (await (await page.request.get(`/api${address}`)).json()) as EventDetail;
      return links.outgoing.map(({ type, event }) => `${type} ${event.title}`);
    })
    .toEqual(['follows_up Talks by way of Oman']);
});

test('who says a quotation that stays open is asked about, and told in one press', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto(PAGE);
  const words = `${crypto.randomUUID()} is a good start.`;
  const text = `Araghchi was cheerful on Friday, and the interior minister nodded. “${words}” he said.`;
  await page.getByRole('textbox', { name: 'Text of the article' }).fill(text);
  await page.getByRole('textbox', { name: 'Address' }).fill(`https://example.org/${crypto.randomUUID()}`);
  await page.getByLabel('Published on').fill('2026-02-07');
  await page.getByRole('button', { name: 'Analyse' }).click();
  const said = card(page, words.slice(0, 20));
  await expect(said.getByText('It stays open who says it.')).toBeVisible();
  await expect(said.getByRole('heading')).not.toContainText('Araghchi');
  expect(await violations(page)).toEqual([]);
  await said.getByRole('button', { name: 'Abbas Araghchi says it' }).click();
  await expect(said.getByRole('heading')).toContainText('Abbas Araghchi: “');
  await expect(said.getByText('It stays open who says it.')).toHaveCount(0);
  await said.getByRole('button', { name: /^Accept/ }).click();
  const address = await said.getByRole('link', { name: 'Abbas Araghchi' }).getAttribute('href');
  const event = (await (await page.request.get(`/api${address}`)).json()) as EventDetail;
  expect(event.citations).toMatchObject([{ speaker: { slug: 'araghchi' } }]);
  expect(event.participations).toMatchObject([{ actor: { slug: 'araghchi' }, role: 'speaker' }]);
});

test('an answer that got lost makes no second event', async ({ page }) => {
  await signInAs(page, 'researcher');
  await page.goto(PAGE);
  const text = `Araghchi said on Friday: “${crypto.randomUUID()} is a good start.”`;
  await page.getByRole('textbox', { name: 'Text of the article' }).fill(text);
  await page.getByLabel('Published on').fill('2026-02-07');
  await page.getByRole('button', { name: 'Analyse' }).click();
  const ids: string[] = [];
  await page.route('**/api/events', async (route) => {
    const answer = await route.fetch();
    ids.push(((await answer.json()) as EventDetail).id);
    await (ids.length === 1 ? route.abort() : route.fulfill({ response: answer }));
  });
  await page.getByRole('button', { name: /^Accept/ }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Recorded as a draft:')).toBeVisible();
  expect(ids).toEqual([ids[0], ids[0]]);
});

test('a passage that was missed is selected with the keyboard and becomes an event, and a quote of it', async ({
  page,
}) => {
  await signInAs(page, 'researcher');
  await page.goto(PAGE);
  await page
    .getByRole('textbox', { name: 'Text of the article' })
    .fill('A dove flew by. Nobody saw it. “It was white,” a child cried.');
  await page.getByLabel('Published on').fill('2026-02-07');
  await page.getByRole('button', { name: 'Analyse' }).click();
  const text = page.getByRole('region', { name: 'The article, marked' });
  await text.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  const chosen = page.getByRole('group', { name: 'Selected in the article' });
  await expect(chosen).toContainText('A dove flew by. Nobody saw it.');
  await chosen.getByRole('button', { name: 'Make it an event' }).press('Enter');
  const own = card(page, 'A dove flew by');
  await expect(own).toContainText('selected by hand');
  await text.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(chosen).toContainText('Nobody saw it.');
  expect(await violations(page)).toEqual([]);
  await chosen.getByLabel('Event that it is a quote of').selectOption({ label: '1. A dove flew by. Nobody saw it.' });
  await chosen.getByRole('button', { name: 'Quote it there' }).press('Enter');
  await own.getByRole('button', { name: /^Accept/ }).press('Enter');
  await expect(own.getByText('Recorded as a draft:')).toBeVisible();
});

test('an article of 600 words becomes drafts, those that need it corrected, in under 40 presses and clicks beyond typing', async ({
  page,
}) => {
  await signInAs(page, 'researcher');
  await page.goto(TABLE);
  const fingers = new Fingers(page);
  await fingers.click(page.getByRole('button', { name: 'New', exact: true }));
  await fingers.click(page.getByRole('menuitem', { name: 'From an article' }));
  await fingers.click(page.getByRole('textbox', { name: 'Text of the article' }));
  await page.keyboard.insertText(LONG);
  await fingers.click(page.getByRole('textbox', { name: 'Address' }));
  await fingers.type(`https://example.org/${crypto.randomUUID()}`);
  await fingers.click(page.getByLabel('Published on'));
  await page.getByLabel('Published on').fill('2025-04-20');
  await fingers.click(page.getByRole('button', { name: 'Analyse' }));

  const talks = card(page, /^Second round of indirect talks/);
  await fingers.click(talks.getByRole('button', { name: /^Correct/ }));
  await expect(talks.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await fingers.press('Control+a');
  await fingers.type('Second round, in two rooms');
  const corrected = card(page, /^Second round, in two rooms/);
  await fingers.click(corrected.getByRole('textbox', { name: 'Place' }));
  await fingers.press('Control+a');
  await fingers.type('Rome, at the Omani ambassador’s');
  await fingers.click(corrected.getByRole('button', { name: 'Oman takes part' }));
  await fingers.choose(corrected.getByRole('combobox', { name: 'Role of Oman' }), 'mediator');
  expect(await violations(page)).toEqual([]);
  const first = card(page, /^First round/);
  await fingers.click(first.getByRole('button', { name: /^Correct/ }));
  await fingers.click(first.getByRole('textbox', { name: 'Date, as it was said' }));
  await fingers.press('Control+a');
  await fingers.type('12 April');
  await expect(first.getByText('2025-04-12')).toBeVisible();
  await fingers.choose(first.getByRole('combobox', { name: 'Kind' }), 'meeting');
  await first.getByRole('textbox', { name: 'Place' }).fill('Geneva');

  for (const accept of await page.getByRole('button', { name: /^Accept: / }).all()) await expect(accept).toBeEnabled();
  const progress = page.getByRole('status').filter({ hasText: 'decided' });
  for (let left = await page.getByRole('button', { name: /^Accept: / }).count(); left > 0; left -= 1) {
    await fingers.click(page.getByRole('button', { name: /^Accept: / }).first());
    await expect(page.getByRole('button', { name: /^Accept: / })).toHaveCount(left - 1);
  }
  await expect(progress).toHaveText(/^(\d+) of \1 decided$/);
  expect(fingers.count).toBeLessThan(40);

  const href = await corrected.getByRole('link', { name: 'Second round, in two rooms' }).getAttribute('href');
  const event = (await (await page.request.get(`/api${href}`)).json()) as EventDetail;
  expect(event).toMatchObject({ review: 'draft', status: 'held', when: '2025-04-19' });
  expect(event.place).toBe('Rome, at the Omani ambassador’s');
  expect(event.participations).toContainEqual(
    expect.objectContaining({ role: 'mediator', actor: expect.objectContaining({ slug: 'oman' }) }),
  );
  expect(event.citations).toMatchObject([
    { anchor: { type: 'TextQuoteSelector', exact: expect.stringContaining('Rome') } },
  ]);
  const earlier = await first.getByRole('link', { name: /^First round/ }).getAttribute('href');
  expect(await (await page.request.get(`/api${earlier}`)).json()).toMatchObject({
    ...{ kind: 'meeting', status: 'held', when: '2025-04-12', saidAs: '12 April' },
    ...{ place: 'Geneva', country: 'CH', timezone: 'Europe/Zurich' },
  });
});

function card(page: Page, title: string | RegExp): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: title }) });
}
