import type { Browser, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask, elsewhere, signInAs } from './support/people.js';
import type { Program } from './support/program.js';
import { startServer } from './support/server.js';
import { item } from './support/dossier.js';
import { expect, test } from './support/test.js';

const ARTICLE = readFileSync(path.join(__dirname, '..', 'data', 'articles', 'muscat-fr.txt'), 'utf8');
const DOSSIER = '/d/muscat-channel';

// It has a clock of its own: the story goes over two days of 2026.
let server: Program;
test.beforeAll(async () => {
  server = await startServer({ demo: true, now: '2026-02-07T12:00:00Z' });
});
test.afterAll(() => server.stop());

test('an article becomes events that readers see, two people join their versions, and the meeting slips', async ({
  browser,
}) => {
  const editor = await person(browser, 'editor');
  expect(await ask(editor, 'POST', '/api/dossiers', { title: 'Muscat channel', slug: 'muscat-channel' })).toMatchObject(
    { status: 201 },
  );
  const reader = await elsewhere(browser, server.address);
  const stream = reader.waitForResponse(/\/api\/stream$/);
  await reader.goto(`${DOSSIER}/timeline?from=2026-02-01&to=2026-02-28`);
  await stream;

  // A researcher pastes the article and accepts what it tells of; one finding is corrected in the form.
  const researcher = await person(browser, 'researcher');
  await researcher.goto(`${DOSSIER}/article`);
  await researcher.getByRole('textbox', { name: 'Text of the article' }).fill(ARTICLE);
  await researcher.getByRole('textbox', { name: 'Address' }).fill('https://example.org/muscat');
  await researcher.getByLabel('Published on').fill('2026-02-07');
  await researcher.getByRole('button', { name: 'Analyse' }).click();
  const meeting = card(researcher, 'On se revoit');
  await meeting.getByRole('button', { name: /^Accept/ }).click();
  await expect(meeting.getByText('Recorded as a draft:')).toBeVisible();
  const meetingRef = await recordedAs(meeting);
  const threat = card(researcher, 'des conséquences');
  await threat.getByRole('button', { name: /^Accept/ }).click();
  await expect(threat.getByText('Recorded as a draft:')).toBeVisible();

  await card(researcher, 'Pourparlers indirects')
    .getByRole('button', { name: /^In the form/ })
    .click();
  await expect(researcher.getByRole('complementary', { name: 'What the article says' })).toContainText('à Mascate');
  const title = researcher.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue('Pourparlers indirects (Mascate)');
  await title.fill('Indirect talks at Muscat');
  await researcher.getByRole('button', { name: 'Save and send to review' }).click();
  const talks = card(researcher, 'Pourparlers indirects');
  await expect(talks.getByText('Recorded as a draft:')).toBeVisible();
  const talksRef = await recordedAs(talks);
  await researcher.goto(`/events/${meetingRef}`);
  await expect(
    researcher.getByRole('main').getByRole('link', { name: 'Indirect talks at Muscat' }).first(),
  ).toBeVisible();
  await researcher.getByRole('button', { name: 'Hand in for review' }).click();
  await researcher.getByRole('dialog').getByRole('button', { name: 'Hand in for review' }).click();
  await expect(researcher.getByText('In review', { exact: true })).toBeVisible();

  // An editor publishes; the reader’s open timeline shows it by itself.
  for (const ref of [talksRef, meetingRef]) {
    await editor.goto('/review');
    await editor.getByRole('main').locator(`a[href*="/events/${ref}/"]`).click();
    await expect(editor.getByRole('region', { name: 'Evidence' })).toContainText('example.org');
    await editor.getByRole('button', { name: 'Publish' }).click();
    await editor.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await expect(editor.getByText('Readers see it as it stands: nothing is waiting here.')).toBeVisible();
  }
  await expect(item(reader, 'Indirect talks at Muscat')).toBeVisible();
  await expect(item(reader, 'Trump : « On se revoit en début de semaine prochaine »')).toBeVisible();

  // Two people have the threat open; whoever is later joins both versions.
  const threatRef = await refOf(threat, researcher);
  const second = await person(browser, 'researcher');
  await second.goto(`/events/${threatRef}/edit`);
  await second.getByRole('textbox', { name: 'Summary' }).fill('Said on the way to Florida.');
  await researcher.goto(`/events/${threatRef}/edit`);
  await researcher.getByRole('textbox', { name: 'Title', exact: true }).fill('Trump warns of consequences');
  await researcher.getByRole('button', { name: 'Save changes' }).click();
  await expect(researcher.getByRole('heading', { level: 1, name: 'Trump warns of consequences' })).toBeVisible();
  await second.getByRole('button', { name: 'Save changes' }).click();
  await second.getByRole('button', { name: 'Go on with this' }).click();
  await expect(second.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Trump warns of consequences');
  await second.getByRole('button', { name: 'Save changes' }).click();
  await expect(second.getByRole('main').getByText('Said on the way to Florida.')).toBeVisible();

  // The next day the meeting is put off to the week after; held then, it has slipped.
  // Readers see it already: an editor enters it, a researcher would hand it in.
  await goOnTo(editor, '2026-02-08');
  await editor.goto(`/events/${meetingRef}`);
  await tellWhatHappened(editor, 'postponed', '2026-02-16/2026-02-18');
  await reader.goto(`${DOSSIER}/follow-ups?state=due`);
  await expect(reader.getByRole('main').getByRole('link', { name: /On se revoit/ })).toBeVisible();
  await goOnTo(editor, '2026-02-17');
  await tellWhatHappened(editor, 'held');
  await reader.goto(`${DOSSIER}/follow-ups?state=slipped`);
  await expect(reader.getByRole('main').getByRole('heading', { name: /On se revoit/ })).toBeVisible();
});

async function person(browser: Browser, role: 'researcher' | 'editor'): Promise<Page> {
  const page = await elsewhere(browser, server.address);
  await signInAs(page, role);
  return page;
}

function card(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4, name: title }) });
}

async function refOf(accepted: Locator, page: Page): Promise<string> {
  await page.goto(`${DOSSIER}/article`);
  return recordedAs(accepted);
}

/** What the address of the draft calls it that a card led to. */
async function recordedAs(accepted: Locator): Promise<string> {
  const address = await accepted.getByRole('link').getAttribute('href');
  return address!.split(/[/?]/).at(2)!;
}

/** Lets it be the morning of a day, for the server and for one browser. */
async function goOnTo(page: Page, day: string): Promise<void> {
  await server.setNow(`${day}T09:00:00Z`);
  await page.clock.setFixedTime(`${day}T09:00:00Z`);
}

/** Adds an entry, with effect from today, to the ledger of the event that a page shows. */
async function tellWhatHappened(page: Page, status: string, window?: string): Promise<void> {
  await page.getByRole('button', { name: 'What happened to it?' }).click();
  const dialog = page.getByRole('dialog', { name: 'What happened to it?' });
  await dialog.getByRole('radio', { name: status }).check();
  if (window !== undefined) await dialog.getByLabel('For which window').fill(window);
  await dialog.getByRole('button', { name: 'Add entry' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('header').getByText(status, { exact: true })).toBeVisible();
}
