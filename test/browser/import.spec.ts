import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { englishOn } from './support/languages.js';
import { furnish, personIn, VIENNA } from './support/newsroom.js';
import { ask, elsewhere } from './support/people.js';
import { sideways } from './support/sideways.js';
import { expect, test } from './support/own-server.js';
import { journeysFile, UNREAD_DATES, votesFile } from './support/spreadsheets.js';

test.use({ demo: false, aloneFor: 'import' });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await page.context().close();
});

const PAGE = `/d/${VIENNA}/import`;

/** Sends a file from the page; one click of a hand. */
async function send(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
}

/** What the rows come to, once they are checked. */
const totals = (page: Page): Locator => page.getByRole('list', { name: 'What comes of it' });

async function dossiersIn(page: Page): Promise<number> {
  const { body } = await ask(page, 'GET', '/api/dossiers', undefined);
  return (body as { items: object[] }).items.length;
}

async function eventsIn(page: Page): Promise<number> {
  const { body } = await ask(page, 'GET', `/api/events?dossier=${VIENNA}&limit=1`, undefined);
  return (body as { total: number }).total;
}

test('a file of votes goes from disk to the timeline in fewer than ten clicks, with every row accounted for', async ({
  browser,
  server,
}) => {
  const page = await personIn(browser, server.address, 'researcher');
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  const choose = async (label: string, choice: string): Promise<void> => {
    clicks += 1;
    await page.getByLabel(label).selectOption({ label: choice });
  };
  await page.goto(PAGE);
  await send(page, 'votes.csv', votesFile());
  clicks += 1;
  await expect(totals(page)).toHaveText('210 rows206 new events1 probably there already3 rejected');
  await expect(page.getByRole('row', { name: /^date/ })).toContainText('month first');
  await choose('Kind where no column tells it', 'decision');
  const rows = page.getByRole('table', { name: 'Rows as they are read' });
  await expect(rows.getByRole('row', { name: /draft 0/ }).first()).toContainText('decision');
  await click(page.getByText('8 columns that tell nothing'));
  for (const column of ['against1', 'against2']) {
    await choose(`Tells: ${column}`, 'Parties');
    await expect(page.getByRole('table', { name: 'Columns', exact: true })).toContainText(column);
  }
  await expect(page.getByRole('heading', { name: 'New actors' })).toBeVisible();

  await click(page.getByRole('button', { name: '3 rejected' }));
  await expect(rows.getByRole('row')).toHaveCount(4);
  for (const date of Object.values(UNREAD_DATES)) {
    const why = date === '2/30/1951' ? 'The calendar has no such day.' : 'No rule reads this as a date. What it means';
    await expect(rows).toContainText(`${date} ${why}`);
  }
  expect(await violations(page)).toEqual([]);

  await click(page.getByLabel('Leave the 3 rejected rows out'));
  await click(page.getByRole('button', { name: 'Bring 206 rows in' }));
  await expect(page.getByText('206 events were brought in.')).toBeVisible();
  await click(page.getByRole('link', { name: 'See them in the timeline' }));
  await expect(page.locator('.vis-item').first()).toBeVisible();
  expect(clicks).toBeLessThan(10);
  expect(await eventsIn(page)).toBe(206);

  // What came in is said to be about something, and handed in, together, and what is handed in is published together, by whoever may.
  await page.goBack();
  const together = page.getByRole('group', { name: 'What came in' });
  await together.getByLabel('Say what they are about …').selectOption({ label: 'sanctions' });
  await expect(page.getByText('206 events changed.')).toBeVisible({ timeout: 60_000 });
  const tagged = await ask(
    page,
    'GET',
    `/api/events?dossier=${VIENNA}&review=draft&issue=sanctions&limit=1`,
    undefined,
  );
  expect(tagged.body).toMatchObject({ total: 206 });
  await together.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(together.getByRole('button', { name: 'Hand in for review' })).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByText('It can no longer be undone')).toBeVisible();
  const editor = await personIn(browser, server.address, 'editor');
  await editor.goto(`/d/${VIENNA}/table?review=in_review`);
  await editor.getByRole('checkbox', { name: 'Choose Admission of a member, draft 0' }).check();
  await editor.getByRole('group', { name: '1 draft chosen' }).getByRole('button', { name: 'Publish' }).click();
  await expect(editor.getByRole('checkbox', { name: 'Choose Admission of a member, draft 0' })).toHaveCount(0);
  const { body } = await ask(editor, 'GET', `/api/events?dossier=${VIENNA}&review=published&limit=1`, undefined);
  expect(body).toMatchObject({ total: 1 });
});

test('rejected rows are downloaded, mended and brought back; what came in is undone', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  await page.goto(PAGE);
  await send(page, 'votes.csv', votesFile());
  // All that came in before is seen again, as what it repeats.
  await expect(totals(page)).toHaveText('210 rows207 probably there already3 rejected');
  await page.getByRole('button', { name: '207 probably there already' }).click();
  const rows = page.getByRole('table', { name: 'Rows as they are read' });
  await expect(rows.getByRole('link', { name: 'Admission of a member, draft 0' }).first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Rejected rows as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('votes-errors.csv');
  let mended = readFileSync(await download.path(), 'utf8');
  expect(mended.trim().split('\r\n')).toHaveLength(4);
  for (const date of Object.values(UNREAD_DATES)) mended = mended.replace(`,${date},`, ',2/16/1951,');

  await page.getByRole('button', { name: 'Another file' }).click();
  await send(page, 'votes-mended.csv', mended);
  await expect(totals(page)).toHaveText('3 rows3 new events');
  await page.getByLabel('New events are').selectOption({ label: 'published' });
  await page.getByRole('button', { name: 'Bring 3 rows in' }).click();
  await expect(page.getByText('3 events were brought in.')).toBeVisible();
  expect(await eventsIn(page)).toBe(209);

  await page.getByRole('button', { name: 'Undo the import' }).click();
  const asked = page.getByRole('dialog', { name: 'Undo the whole import?' });
  await expect(asked).toContainText('The 3 events that it brought in go. Actors and sources that it made stay.');
  await page.keyboard.press('Enter');
  await expect(asked).toBeHidden();
  expect(await eventsIn(page)).toBe(209);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await asked.getByRole('button', { name: 'Undo the import' }).click();
  await expect(
    page.getByText('The import was undone. Its events are gone; actors and sources that it made stay.'),
  ).toBeVisible();
  expect(await eventsIn(page)).toBe(206);
});

test('thousands of journeys, with several travellers in a cell, come in', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'researcher');
  const before = await eventsIn(page);
  await page.goto(PAGE);
  await send(page, 'journeys.csv', journeysFile(2_000));
  await expect(totals(page)).toHaveText('2,000 rows2,000 new events', { timeout: 60_000 });
  await expect(page).toHaveURL(/\?id=/);
  await page.getByText('2 columns that tell nothing').click();
  await page.getByLabel('Tells: travellers').selectOption({ label: 'Parties' });
  await expect(page.getByRole('row', { name: /^travellers/ })).toContainText('semicolon', { timeout: 60_000 });
  await expect(page.getByLabel('Between values: travellers')).toHaveValue(';');
  // Six countries are known or become states; who is not known is a person, as one choice says of all.
  await page.getByLabel('All of them are').selectOption({ label: 'person' });
  const line = page.getByRole('table', { name: 'New actors' }).getByRole('row', { name: /^Delegate 0/ });
  await expect(line.getByLabel('Type: Delegate 0')).toHaveValue('person');
  // Whoever comes back finds it as it was left.
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'journeys.csv' }).click();
  await expect(line.getByLabel('Type: Delegate 0')).toHaveValue('person');
  await page.getByRole('button', { name: 'Bring 2,000 rows in' }).click();
  await expect(page.getByText('2,000 events were brought in.')).toBeVisible({ timeout: 60_000 });
  expect(await eventsIn(page)).toBe(before + 2_000);
  const { body } = await ask(page, 'GET', `/api/events?dossier=${VIENNA}&q=%22matter+9%22&limit=1`, undefined);
  const [event] = (body as { items: { participations: object[] }[] }).items;
  expect(event?.participations).toHaveLength(3);
  const { body: actors } = await ask(page, 'GET', '/api/actors?q=Delegate+0&limit=1', undefined);
  expect((actors as { items: object[] }).items).toMatchObject([{ name: 'Delegate 0', type: 'person' }]);
});

test('a file that was taken for another is read otherwise on the page: its columns are found anew, beside its rows', async ({
  browser,
  server,
}) => {
  const page = await personIn(browser, server.address, 'researcher');
  await page.goto(PAGE);
  // More commas than colons: no guess can know.
  const rows = [
    'title:when:parties',
    "'Talks: the first, of two, in all':2026-02-06:Iran, Oman",
    'Talks again, at noon:2026-02-07:Iran, Qatar',
  ];
  await send(page, 'colons.csv', rows.join('\n'));
  await expect(page.getByLabel('Between cells')).toHaveValue(',');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await page.getByRole('button', { name: 'Another file' }).click();

  await send(
    page,
    'votes.tsv',
    "title|when|parties\n'Talks | the first'|2026-02-06|Iran, Oman\n'Talks | again'|2026-02-07|Iran, Qatar\n",
  );
  const table = page.getByRole('table', { name: 'Rows as they are read' });
  await expect(page.getByLabel('Between cells')).toHaveValue('|');
  await expect(page.getByLabel('Quotation marks')).toHaveValue("'");
  await expect(table.getByRole('row', { name: /Talks \| the first/ })).toContainText('new');
  await page.getByLabel('Between cells').selectOption({ label: 'semicolon' });
  await expect(page.getByText('Which column tells when? Choose it below.')).toBeVisible();
  await expect(table.getByRole('row', { name: /Talks \| again/ })).toContainText('rejected');
  await page.getByLabel('Between cells').selectOption({ label: 'bar' });
  await expect(table.getByRole('row', { name: /Talks \| the first/ })).toContainText('new');
  await expect(page.getByLabel('Between values: parties')).toHaveValue(',');
  await page.getByLabel('Between values: parties').selectOption({ label: 'each cell is one value' });
  await expect(page.getByRole('table', { name: 'New actors' })).toContainText('Iran, Qatar');
  await page.getByLabel('Quotation marks').selectOption({ label: 'none' });
  await expect(table).toContainText("'Talks");
  expect(await violations(page)).toEqual([]);
});

test('a dossier that exists elsewhere is checked, then comes in from its file', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  const before = await dossiersIn(page);
  await page.goto('/dossiers/new');
  const choose = (text: string) =>
    page
      .getByLabel('Choose its file')
      .setInputFiles({ name: 'tolls.json', mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
  const text = readFileSync('test/data/bundles/edition-2.json', 'utf8');
  const spoilt = JSON.parse(text) as { events: { when: string }[] };
  spoilt.events[1]!.when = '2026-02-30';
  const totals = page.getByRole('table', { name: 'What would come of it' });
  await choose(JSON.stringify(spoilt));
  await expect(page.getByText('It cannot come in as it is. Nothing was written.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '/events/1/when' })).toContainText('Events, number 2:');
  await expect(page.getByRole('button', { name: 'Bring it in' })).toHaveCount(0);
  await choose(text);
  await expect(page.getByText('It can come in. Nothing was written yet.')).toBeVisible();
  await expect(totals.getByRole('row', { name: /^Actors/ })).toContainText('4');
  await page.getByText('New actors (4)').click();
  expect(await violations(page)).toEqual([]);
  expect(await dossiersIn(page)).toBe(before);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page)).toEqual([]);

  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('events were brought in:')).toBeVisible();
  await page.getByText('What came, what was here already').click();
  await expect(page.getByText('Actors: 4 added')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'The tolls of the lake' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The tolls of the lake' })).toBeVisible();
});

test('nothing of it shows in English under French', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'researcher');
  await page.goto(`${PAGE}?lang=fr`);
  const input = page.getByLabel('Choisir un fichier');
  await input.setInputFiles({ name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from(votesFile(), 'utf8') });
  await page.getByRole('button', { name: '3 rejetées' }).click();
  await expect(page.getByRole('table', { name: 'Lignes telles qu’elles sont lues' })).toContainText(
    'Aucune règle ne lit cela comme une date',
  );
  // Heads of columns stay as they are called in the file.
  const heads = votesFile().split('\r\n', 1)[0]!.split(',');
  expect((await englishOn(page)).filter((text) => !heads.includes(text))).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sideways(page)).toEqual([]);
});
