import type { Page } from '@playwright/test';
import { actors, newEvent } from './support/event-form.js';
import { cite, find, newActor, office, publish, takePart, takePosition, text } from './support/form-steps.js';
import { personIn, post } from './support/newsroom.js';
import { expect, test } from './support/own-server.js';

/**
 * A negotiation that nothing was made for: two states on sugar, coded by the forms alone, in an empty database. Each
 * test goes on where the one before it left off.
 */
test.use({ demo: false, aloneFor: 'tariff-dossier', provoked: /Failed to load resource: .* (404|409) / });
test.describe.configure({ mode: 'serial' });

const DOSSIER = 'a-dispute-on-sugar';
const PARTIES = ['Switzerland', 'Eswatini'] as const;

let page: Page;
test.beforeAll(async ({ browser, server }) => {
  page = await personIn(browser, server.address, 'editor');
});

test('actors are recorded: a state that changed its name, and two persons of one', async () => {
  await newActor(page, { name: 'Switzerland', type: 'state', country: 'CH' });
  await newActor(page, { name: 'Eswatini', type: 'state', country: 'SZ' }, async () => {
    await page.getByRole('button', { name: 'Add a name with dates' }).click();
    const former = page.getByRole('group', { name: 'Dated name 1' });
    await text(former, 'Name at that time').fill('Swaziland');
    await text(former, 'To (inclusive)').fill('2018-04-18');
  });
  await newActor(page, { name: 'Customs Council', type: 'organisation' });
  const anna = { name: 'Anna Keller', type: 'person' };
  await newActor(page, anna, () => office(page, 'Minister of Trade', 'Switzerland', '2017-01-01'));
  await newActor(page, anna, () => office(page, 'Director', 'Customs Council', '2016-01-01'));
});

test('a dossier says who sits in it and what it is about', async () => {
  await page.goto('/dossiers/new');
  await text(page, 'Title').fill('A dispute on sugar');
  await text(page, 'In one sentence').fill('Two states on the duties and quotas of sugar.');
  for (const name of PARTIES) await find(page, page.getByRole('combobox', { name: 'Add a party' }), name);
  await find(page, page.getByRole('combobox', { name: 'Add a mediator' }), 'Customs Council');
  for (const [en, fr] of [
    ['Duties', 'Droits de douane'],
    ['Quotas', 'Contingents'],
  ] as const) {
    await page.getByRole('button', { name: 'Add an issue' }).click();
    const row = page.getByRole('group', { name: /^Issue \d/ }).last();
    await text(row, 'Name in English').fill(en);
    await text(row, 'Name in French').fill(fr);
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A dispute on sugar' })).toBeVisible();
  await expect(page.getByText('nothing has been recorded in it')).toBeVisible();
});

test('a round has hours at both ends, a source without an address, and a position told by somebody else', async () => {
  await newEvent(page, DOSSIER, 'talks', 'First round on sugar', '2018-03-05T09:30/2018-03-05T17:00');
  await text(page, 'Place').fill('Mbabane');
  await text(page, 'Strand of talks').fill('Sugar');
  await text(page, 'Round').fill('1');
  await expect(page.getByLabel('Time zone')).toHaveValue('Africa/Mbabane');
  await takePart(page, ...PARTIES);
  await actors(page).pressSequentially('Anna Keller');
  await page.getByRole('option', { name: /Director, Customs Council/ }).click();
  const cable = { publisher: 'Trade Ministry', day: '2018-03', headline: 'Report on the first round' };
  await cite(page, { ...cable, citedAs: 'Cable 18BERN12, March 2018', quote: 'We spoke for a day.' });
  const position = await takePosition(page, 'Duties', 'Eswatini', 'no duty on raw sugar');
  await find(page, position.getByRole('combobox', { name: /^Reported by/ }), 'Customs Council');
  await publish(page);
  const facts = page.getByRole('main');
  await expect(facts.getByText('5 March 2018, 09:30–17:00 GMT+2').first()).toBeVisible();
  await expect(facts.getByText('Cable 18BERN12, March 2018').first()).toBeVisible();
  await expect(facts.getByText('31 March 2018').first()).toBeVisible();
  await expect(facts.getByRole('link', { name: 'Swaziland' }).first()).toBeVisible();
});

test('a threat of years ago has its deadline, from the day it was uttered', async () => {
  await newEvent(page, DOSSIER, 'threat', 'Switzerland threatens higher duties', '9 April 2018');
  await takePart(page, 'Switzerland');
  await text(page, 'Condition').fill('no quota is agreed');
  await text(page, 'If not').fill('duties of 40 %');
  await text(page, 'Deadline').fill('by 1 May 2018');
  await page.getByLabel('Known on', { exact: true }).first().fill('2018-04-09');
  const interview = { publisher: 'Radio of the Alps', day: '', headline: 'Morning interview' };
  await cite(page, { ...interview, citedAs: 'Morning programme', quote: 'There will be duties of forty per cent.' });
  const position = await takePosition(page, 'Duties', 'Switzerland', '40 % unless there is a quota');
  await position.getByRole('combobox', { name: 'Marked as a move' }).selectOption('harder');
  await publish(page);
  await expect(page.getByText('9 April – 1 May 2018', { exact: true })).toBeVisible();
  await expect(page.getByText('Its time has passed')).toBeVisible();
});

test('a body votes, and what comes of it is agreed by each party, in terms that are told differently', async () => {
  await newEvent(page, DOSSIER, 'decision', 'Quota put to the vote', '20 June 2018');
  await takePart(page, 'Customs Council', ...PARTIES);
  await page.getByRole('combobox', { name: 'Role of Switzerland' }).selectOption('against');
  await page.getByLabel('Status').selectOption('adopted');
  await page.getByLabel('For', { exact: true }).fill('9');
  await page.getByLabel('Against', { exact: true }).fill('2');
  await page.getByLabel('Known on', { exact: true }).first().fill('2018-06-20');
  await publish(page);
  await expect(page.getByText('9 for, 2 against').first()).toBeVisible();
  // Known since the day that the form names, though nobody cites a source of it.
  await expect(page.getByText('known 20 June 2018')).toBeVisible();

  await newEvent(page, DOSSIER, 'agreement', 'Accord on sugar', '3 September 2018');
  await takePart(page, ...PARTIES);
  await page.getByLabel('Status').selectOption('in_force');
  for (const name of PARTIES) {
    await page.getByLabel(`Acts and days of ${name}`).click();
    const group = page.getByRole('group', { name: `What ${name} did` });
    await group.getByRole('button', { name: `Add what ${name} did` }).click();
    await group.getByRole('combobox', { name: 'Act' }).selectOption('ratified');
    await group.getByRole('textbox', { name: 'On' }).fill('2018-10-01');
  }
  const gazette = { publisher: 'Gazette', day: '2018-09-04', headline: 'The accord' };
  await cite(page, { ...gazette, citedAs: 'Gazette no 12', quote: 'The quota is thirty thousand tonnes.' });
  await page.getByRole('button', { name: '≠ Another version of the terms' }).click();
  await page.getByRole('textbox', { name: 'The terms, in this version' }).fill('thirty thousand tonnes a year');
  await publish(page);
  await expect(page.getByText('In force for 2 parties.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Eswatini' }).first()).toBeVisible();
  await expect(page.getByText('thirty thousand tonnes a year', { exact: true })).toBeVisible();
});

test('a round is announced in words, and nobody has said since what became of it', async () => {
  await newEvent(page, DOSSIER, 'talks', 'Second round on sugar', 'early next week');
  await page.getByLabel('The day it was said').fill('2018-03-09');
  await page.getByLabel('Known on', { exact: true }).first().fill('2018-03-09');
  await takePart(page, ...PARTIES);
  await page.getByLabel('Status').selectOption('announced');
  await publish(page);
  await expect(page.getByText('12–14 March 2018').first()).toBeVisible();
});

test('every view shows it', async () => {
  const view = async (path: string) => {
    await page.goto(`/d/${DOSSIER}${path}`);
    return page.getByRole('main');
  };
  const front = await view('');
  await front.getByRole('button', { name: 'Show all' }).click();
  await expect(front.getByRole('button', { name: /First round on sugar/ }).first()).toBeVisible();
  const weeks = page.getByRole('region', { name: 'Words and deeds, week by week' });
  await weeks.getByText('The same as a table').click();
  await expect(weeks.getByRole('link', { name: 'Accord on sugar' })).toBeVisible();
  await expect((await view('/table')).getByRole('row')).toHaveCount(6);
  const announced = await view('/follow-ups');
  await expect(announced.getByText('(“early next week”)')).toBeVisible();
  await expect(announced.getByText('there is nothing to count')).toBeVisible();
  await expect((await view('/undertakings')).getByText('duties of 40 %')).toBeVisible();
  const sides = await view('/narratives');
  await expect(sides.getByRole('button', { name: 'One side: Switzerland' })).toBeVisible();
  const positions = await view('/positions');
  await expect(positions.getByRole('link', { name: 'Switzerland, 9 April 2018' })).toBeVisible();
  await expect(positions.getByText('as reported by Customs Council')).toBeVisible();
  await positions.getByRole('link', { name: 'Quotas' }).click();
  await expect(positions.getByText('Nothing about this issue is recorded.')).toBeVisible();
  await expect((await view('/disputed')).getByText('nothing recorded here is disputed')).toBeVisible();
  await expect((await view('/places')).getByRole('rowheader', { name: 'Mbabane' })).toBeVisible();
  await expect((await view('/network')).getByRole('rowheader', { name: 'Customs Council', exact: true })).toBeVisible();
  // Among the key points, and on its day.
  await expect((await view('/briefing?from=2018-03-01&to=2018-03-31')).getByText('First round on sugar')).toHaveCount(
    2,
  );
  await expect((await view('/table?knownOn=2018-04-08')).getByRole('row')).toHaveCount(3);
  const french = await view('/positions?lang=fr&kind=threat');
  await expect(french.getByText('plus dure', { exact: true })).toBeVisible();
  // On the axis, and beneath.
  await expect(french.getByText(/^rien de Eswatini parmi ce que montre le filtre$/)).toHaveCount(2);
});

test('what leaves as CSV says what was voted, what each party did and where it stands', async () => {
  const csv = await (await page.request.get(`/api/exports/events.csv?dossier=${DOSSIER}`)).text();
  expect(csv.trim().split('\r\n')).toHaveLength(6);
  for (const cell of [
    'Cable 18BERN12, March 2018',
    'for: 9 | against: 2',
    'Switzerland: ratified 2018-10-01 | Eswatini: ratified 2018-10-01',
    'duties: Switzerland: 40 % unless there is a quota',
  ]) {
    expect(csv).toContain(cell);
  }
});

test('beside another dossier it says at a glance what is overdue', async () => {
  await post(page, '/api/dossiers', { title: 'Talks in Vienna', slug: 'vienna' });
  await page.goto('/');
  const told = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  // What changed last comes first.
  const [vienna, sugar] = [told.nth(0), told.nth(1)];
  await expect(sugar.getByRole('heading', { name: 'A dispute on sugar' })).toBeVisible();
  await expect(sugar.getByRole('region', { name: '2 overdue' }).getByRole('listitem')).toHaveCount(2);
  await expect(vienna.getByRole('region', { name: 'Last recorded' }).getByText('Nothing yet.')).toBeVisible();
  await sugar.getByRole('link', { name: 'Follow-ups' }).click();
  await expect(page).toHaveURL(`/d/${DOSSIER}/follow-ups`);
});
