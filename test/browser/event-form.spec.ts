import {
  actors,
  address,
  date,
  Fingers,
  KNOWN,
  links,
  openNewEvent,
  save,
  saidOn,
  title,
} from './support/event-form.js';
import { MUSCAT, TABLE } from './support/dossier.js';
import { tabTo } from './support/focus.js';
import { expect, test } from './support/own-server.js';

test.use({ provoked: /Failed to load resource: .* (400|404) / });

test('an event with two actors, a quoted source and a follow-up takes at most 25 presses and clicks', async ({
  page,
}) => {
  await openNewEvent(page);
  await page.goto(TABLE);
  const fingers = new Fingers(page);
  await fingers.click(page.getByRole('button', { name: 'New', exact: true }));
  await fingers.click(page.getByRole('menuitem', { name: 'New event' }));
  await fingers.click(title(page));
  await fingers.type('A further round of talks is agreed');
  await fingers.press('Tab', 'Tab', 'Tab');
  await fingers.type('early next week');
  await fingers.click(actors(page));
  await fingers.find('Witkoff', /Witkoff/);
  await fingers.find('عراقچی', /Araghchi/);
  await fingers.click(address(page));
  await fingers.type(KNOWN.url);
  await expect(page.getByText('Known already')).toBeVisible();
  await fingers.click(page.getByRole('textbox', { name: 'Quote, in its own words' }));
  await fingers.type('We will meet again early next week.');
  await fingers.click(links(page));
  await fingers.find('indirect talks Muscat', MUSCAT.title);
  await fingers.click(save(page));
  await expect(page.getByRole('heading', { level: 1, name: 'A further round of talks is agreed' })).toBeVisible();
  expect(fingers.count).toBeLessThanOrEqual(25);
  const main = page.getByRole('main');
  await expect(main.getByText('Abbas Araghchi')).toBeVisible();
  await expect(main.getByText('Steve Witkoff')).toBeVisible();
  await expect(main.getByText('We will meet again early next week.').first()).toBeVisible();
  await expect(main.getByText('early next week', { exact: true })).toBeVisible();
  await expect(main.getByRole('link', { name: MUSCAT.title }).first()).toBeVisible();
});

test('the keyboard alone is enough', async ({ page }) => {
  await openNewEvent(page);
  await expect(page.getByRole('radio', { name: 'talks' })).toBeFocused();
  for (let kinds = 0; kinds < 4; kinds += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'threat' })).toBeChecked();
  await tabTo(page, title(page));
  await page.keyboard.type('A threat of consequences');
  await tabTo(page, date(page));
  await page.keyboard.type('6 February 2026');
  const whose = page.getByText('somebody must take part as its author');
  await expect(whose).toBeVisible();
  await tabTo(page, actors(page));
  await page.keyboard.type('Trump');
  await expect(page.getByRole('option', { name: /Trump/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /^Role of .*Trump/ })).toHaveValue('author');
  await expect(whose).toHaveCount(0);
  await tabTo(page, page.getByRole('textbox', { name: 'Condition' }));
  await page.keyboard.type('no agreement is reached');
  await tabTo(page, page.getByRole('button', { name: /^Remove/ }).last());
  await page.keyboard.press('Enter');
  await tabTo(page, save(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'A threat of consequences' })).toBeVisible();
});

test('what is missing and what the server refuses is said where it belongs', async ({ page }) => {
  await openNewEvent(page);
  await save(page).click();
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveAccessibleDescription('Enter a title.');
  await title(page).fill('Talks somewhere');
  await date(page).fill('2026-02-06');
  await page.getByLabel('Time zone').fill('Mars/Olympus');
  await save(page).click();
  const zone = page.getByLabel('Time zone');
  await expect(zone).toBeFocused();
  await expect(zone).toHaveAttribute('aria-invalid', 'true');
  await expect(title(page)).toHaveValue('Talks somewhere');
});

test('a new source and a new actor are recorded with the event, and rival accounts rest on it', async ({ page }) => {
  await openNewEvent(page);
  await title(page).fill('Envoys meet in Vienna');
  await date(page).fill('yesterday');
  await actors(page).pressSequentially('Envoy Without A Name');
  await page.getByRole('option', { name: 'Create “Envoy Without A Name”' }).click();
  await page.getByRole('combobox', { name: 'What it is', exact: true }).selectOption('person');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Role of Envoy Without A Name' })).toBeVisible();
  await address(page).fill(`https://example.org/${crypto.randomUUID()}`);
  await page.getByRole('combobox', { name: 'Publisher' }).fill('The Example');
  await page.getByLabel('Published on').fill('2026-02-10');
  await page.getByRole('textbox', { name: 'Headline' }).fill('Envoys meet');
  await expect(page.getByText('9 February 2026', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '≠ Another version of the format' }).click();
  await page.getByRole('combobox', { name: 'The format, in this version' }).selectOption('direct');
  await page.getByRole('combobox', { name: 'Format', exact: true }).selectOption('indirect');
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Envoys meet in Vienna' })).toBeVisible();
  await expect(page.getByRole('main').getByText('The Example').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Versions of the format' })).toBeVisible();
});

test('an event that seems to be recorded already is named while one types', async ({ page }) => {
  await openNewEvent(page);
  await saidOn(page).fill('2026-02-07');
  await date(page).fill('yesterday');
  await title(page).fill('US and Iran: indirect talks in Muscat');
  const warning = page.getByRole('heading', { name: 'Is it recorded already?' });
  await expect(warning).toBeVisible();
  await expect(page.getByRole('link', { name: MUSCAT.title })).toHaveAttribute('target', '_blank');
});
