import { expect, type Locator, type Page } from '@playwright/test';
import { signInAs, type Credentials } from './people.js';

export const NEW_EVENT = '/d/iran-us-2025-2026/events/new';
/** An article that the demo cites. */
export const KNOWN = {
  url: 'https://www.kayinews.com/trump-affirme-que-les-etats-unis-ont-eu-de-tres-bonnes-discussions-avec-liran-a-oman',
  publishedOn: '2026-02-07',
} as const;

/** The form for a new event, ready to type in by somebody who has no other unfinished; gives what they sign in with. */
export async function openNewEvent(page: Page): Promise<Credentials> {
  const credentials = await signInAs(page, 'editor');
  await page.goto(NEW_EVENT);
  await expect(title(page)).toBeVisible();
  return credentials;
}

export const title = (page: Page): Locator => page.getByRole('textbox', { name: 'Title', exact: true });
export const date = (page: Page): Locator => page.getByRole('textbox', { name: 'Date, as it was said' });
export const saidOn = (page: Page): Locator => page.getByLabel('The day it was said');
export const actors = (page: Page): Locator => page.getByRole('combobox', { name: 'Add an actor' });
export const address = (page: Page): Locator => page.getByRole('textbox', { name: 'Address' });
export const links = (page: Page): Locator => page.getByRole('combobox', { name: 'Link to an earlier event' });
export const save = (page: Page): Locator => page.getByRole('button', { name: 'Save as draft' });

/** Begins an event of a kind in the form for it, with its title and its date in words. */
export async function newEvent(page: Page, dossier: string, kind: string, words: string, day: string): Promise<void> {
  await page.goto(`/d/${dossier}/events/new`);
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await title(page).fill(words);
  await date(page).fill(day);
}

/** Counts what fingers do beyond typing words: key presses that are commands, and clicks. */
export class Fingers {
  count = 0;

  constructor(private readonly page: Page) {}

  async click(place: Locator): Promise<void> {
    this.count += 1;
    await place.click();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** One of a list: what opens it, and the choice. */
  async choose(list: Locator, label: string): Promise<void> {
    this.count += 2;
    await list.selectOption({ label });
  }

  /** Words, which are not counted. */
  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Types into a typeahead and takes the first that is found. */
  async find(words: string, label: string | RegExp): Promise<void> {
    await this.type(words);
    await expect(this.page.getByRole('option', { name: label }).first()).toBeVisible();
    await this.press('ArrowDown', 'Enter');
  }
}
