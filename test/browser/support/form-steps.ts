import { expect, type Locator, type Page } from '@playwright/test';
import { actors } from './event-form.js';

/** A field of text by its whole name, anywhere in a page or a part of it. */
export const text = (place: Page | Locator, name: string): Locator => place.getByRole('textbox', { name, exact: true });

/** Takes an actor from what a typeahead finds. */
export async function find(page: Page, field: Locator, name: string): Promise<void> {
  await field.pressSequentially(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

/** Records an actor by the form for it, another one than those of its name. */
export async function newActor(
  page: Page,
  { name, type, country = '' }: { name: string; type: string; country?: string },
  more: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.goto('/actors/new');
  await text(page, 'Name').fill(name);
  await page.getByRole('combobox', { name: 'Kind of actor' }).selectOption(type);
  await text(page, 'Country').fill(country);
  await more();
  const save = page.getByRole('button', { name: 'Save', exact: true });
  const saved = page.getByRole('heading', { level: 1, name });
  const another = page.getByRole('checkbox', { name: /It is none of these/ });
  // The question comes once the name is left, or with the answer to the first try: whichever is there then is answered.
  await expect(async () => {
    if (await saved.isVisible()) return;
    if ((await another.isVisible()) && !(await another.isChecked())) await another.check({ timeout: 1_000 });
    await save.click({ timeout: 2_000 });
    await expect(saved).toBeVisible({ timeout: 3_000 });
  }).toPass();
}

/** Gives the person of the form an office since a day. */
export async function office(page: Page, name: string, of: string, from: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an office' }).click();
  await text(page, 'Office').fill(name);
  await find(page, page.getByRole('combobox', { name: 'Of which state or body' }), of);
  await text(page, 'From').fill(from);
}

/** Adds actors to those who take part. */
export async function takePart(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await find(page, actors(page), name);
}

/** Fills the first source of the form with one that has no address. */
export async function cite(
  page: Page,
  source: { publisher: string; day: string; headline: string; citedAs: string; quote: string },
): Promise<void> {
  const section = page.getByRole('region', { name: 'Sources' });
  await section.getByRole('combobox', { name: 'Publisher' }).fill(source.publisher);
  await section.getByLabel('Published on').fill(source.day);
  await text(section, 'Headline').fill(source.headline);
  await text(section, 'Cited as').fill(source.citedAs);
  await text(section, 'Quote, in its own words').fill(source.quote);
}

/** Says where somebody stands on an issue, by the first source of the form; gives the card of it. */
export async function takePosition(page: Page, issue: string, actor: string, words: string): Promise<Locator> {
  await page.getByRole('combobox', { name: 'Add an issue' }).selectOption({ label: issue });
  const card = page.getByRole('group', { name: /^Issue \d/ }).last();
  await find(page, card.getByRole('combobox', { name: /^Whose position/ }), actor);
  await text(card, 'Position').fill(words);
  await card.getByRole('combobox', { name: 'It rests on' }).selectOption({ index: 1 });
  return card;
}

/** Saves the form and lets readers see what it records, as an editor. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save and send to review' }).click();
  await page.getByRole('button', { name: /^Publish/ }).click();
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await question.getByRole('button', { name: /^Publish/ }).click();
  await expect(question).toBeHidden();
}
