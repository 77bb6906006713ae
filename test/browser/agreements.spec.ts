import type { Page } from '@playwright/test';
import { violations } from './support/axe.js';
import { actors, newEvent, save } from './support/event-form.js';
import { englishOn } from './support/languages.js';
import { furnish, personIn, post, VIENNA } from './support/newsroom.js';
import { elsewhere } from './support/people.js';
import { chooseReading } from './support/dossier.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'agreements', provoked: /Failed to load resource: .* 404 / });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await furnish(page);
  await page.context().close();
});

const name = async (page: Page, actor: string) => {
  await actors(page).fill(actor);
  await page.getByRole('option', { name: `${actor} state` }).click();
};

/** Records an event by the API, as whoever has signed in, and opens its page. */
const open = async (page: Page, given: object) => {
  const day = { when: '2015-07-14', knownOn: '2015-07-14', review: 'published' };
  const { ref } = await post(page, '/api/events', { dossier: VIENNA, ...day, ...given });
  await page.goto(`/events/${String(ref)}`);
  return String(ref);
};

const section = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

test('what each party of an agreement did is entered and shown, and who left', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  await newEvent(page, VIENNA, 'agreement', 'Accord of two', '14 July 2015');
  await name(page, 'Austria');
  await expect(page.getByRole('combobox', { name: 'Role of Austria' })).toHaveValue('party');
  await name(page, 'Switzerland');
  for (const [actor, acts] of [
    ['Austria', [['adopted', '2015-10-18']]],
    [
      'Switzerland',
      [
        ['withdrew', '2018-05-08'],
        ['adopted', '2015-10-18'],
      ],
    ],
  ] as const) {
    await page.getByLabel(`Acts and days of ${actor}`).click();
    const group = page.getByRole('group', { name: `What ${actor} did` });
    for (const [index, [act, on]] of acts.entries()) {
      await group.getByRole('button', { name: `Add what ${actor} did` }).click();
      await group.getByRole('combobox', { name: 'Act' }).nth(index).selectOption(act);
      await group.getByRole('textbox', { name: 'On' }).nth(index).fill(on);
    }
  }
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${width} pixels wide`).toEqual([]);
  }
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accord of two' })).toBeVisible();
  const parties = section(page, 'Parties');
  await expect(parties.getByText('Left by Switzerland (8 May 2018).')).toBeVisible();
  await expect(parties.getByRole('listitem')).toHaveText([
    'adopted, 18 October 2015',
    'adopted, 18 October 2015',
    'withdrew, 8 May 2018',
  ]);
  expect(await violations(page)).toEqual([]);
});

test('an agreement is in force for those who stay, as of any day', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  const adopted = { act: 'adopted', on: '2015-10-18' };
  const ref = await open(page, {
    ...{ kind: 'agreement', title: 'Accord in force' },
    statusChanges: [{ status: 'in_force', effectiveOn: '2015-07-14', knownOn: '2015-07-14' }],
    participations: [
      { actor: 'austria', role: 'party', acts: [adopted] },
      { actor: 'switzerland', role: 'party', acts: [adopted, { act: 'withdrew', on: '2018-05-08' }] },
    ],
  });
  await expect(section(page, 'Parties').getByText('In force for 1 party.')).toBeVisible();
  await page.goto(`/events/${ref}?knownOn=2018-05-07`);
  await expect(section(page, 'Parties').getByText('In force for 2 parties.')).toBeVisible();
  await expect(page.getByText(/Left by/)).toHaveCount(0);
});

test('a decision is entered with its vote, and shows the tally and who voted how', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  await newEvent(page, VIENNA, 'decision', 'Resolution', '20 July 2015');
  await name(page, 'Austria');
  await name(page, 'Switzerland');
  await expect(page.getByRole('combobox', { name: 'Role of Switzerland' })).toHaveValue('in_favour');
  await expect(page.getByLabel('For', { exact: true })).toHaveCount(0);
  await page.getByLabel('Status').selectOption('adopted');
  await page.getByLabel('For', { exact: true }).fill('15');
  await page.getByLabel('Against', { exact: true }).fill('1');
  expect(await violations(page)).toEqual([]);
  await save(page).click();
  const vote = section(page, 'The vote');
  await expect(vote.getByText('15 for, 1 against')).toBeVisible();
  await expect(vote.getByRole('link', { name: 'Switzerland' })).toBeVisible();
  await chooseReading(page, 'Français');
  await expect(page.getByText('15 pour, 1 contre').first()).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

test('a vote is asked for by the ledger of a decision that it settles', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'editor');
  await open(page, { kind: 'decision', title: 'A motion', statusChanges: undefined });
  await page.getByRole('button', { name: /^What happened to it/ }).click();
  const dialog = page.getByRole('dialog', { name: 'What happened to it?' });
  await dialog.getByRole('radio', { name: 'scheduled' }).check();
  await expect(dialog.getByLabel('For', { exact: true })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'rejected' }).check();
  await dialog.getByLabel('For', { exact: true }).fill('58');
  await dialog.getByLabel('Against', { exact: true }).fill('42');
  await dialog.getByRole('button', { name: 'Add entry' }).click();
  await expect(section(page, 'The vote').getByText('58 for, 42 against')).toBeVisible();
});

test('rounds of a strand are listed by number, and days of who took part stand beside them', async ({
  browser,
  server,
}) => {
  const page = await personIn(browser, server.address, 'editor');
  const talks = { kind: 'talks', timezone: 'Europe/Vienna' };
  for (const round of [10, 1, 6])
    await open(page, { ...talks, title: `Round no. ${round}`, track: 'Austria–Swiss', round });
  const participations = [
    { actor: 'austria', role: 'mediator', to: '2015-07-14' },
    { actor: 'switzerland', role: 'mediator', from: '2015-07-15' },
  ];
  await open(page, { kind: 'agreement', title: 'What came of it', track: 'Austria–Swiss' });
  await expect(section(page, 'Rounds: Austria–Swiss').getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('Strand of talks')).toHaveCount(0);
  await open(page, { ...talks, title: 'Last', track: 'Austria–Swiss', round: 11, participations });
  await expect(section(page, 'Rounds: Austria–Swiss').getByRole('listitem')).toContainText([
    ...[/Round no\. 1.*round 1 \(Austria–Swiss\)/, /Round no\. 6.*round 6/, /Round no\. 10/, /Last.*round 11/],
  ]);
  await expect(page.getByText('to 14 July 2015')).toBeVisible();
  await expect(page.getByText('from 15 July 2015')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
