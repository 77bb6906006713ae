import { expect, type Locator, type Page } from '@playwright/test';

const DOSSIER = '/d/iran-us-2025-2026';
export const OVERVIEW = DOSSIER;
export const WEEKS = `${DOSSIER}/weeks`;
export const TIMELINE = `${DOSSIER}/timeline`;
export const TABLE = `${DOSSIER}/table`;
export const FOLLOW_UPS = `${DOSSIER}/follow-ups`;
export const UNDERTAKINGS = `${DOSSIER}/undertakings`;
export const NARRATIVES = `${DOSSIER}/narratives`;
export const POSITIONS = `${DOSSIER}/positions`;
export const DISPUTED = `${DOSSIER}/disputed`;
export const BRIEFING = `${DOSSIER}/briefing`;
export const PLACES = `${DOSSIER}/places`;
export const NETWORK = `${DOSSIER}/network`;
/** The month of the talks in Muscat, close enough to read every title. */
export const FEBRUARY = '?from=2026-02-01&to=2026-02-28';

export const MUSCAT = { ref: 'IRUS-2026-013', title: 'Indirect US–Iran talks in Muscat' } as const;
export const NEXT_WEEK = {
  ref: 'IRUS-2026-019',
  title: 'Second meeting "early next week" announced by Trump',
} as const;

/** An item of the timeline; its name begins with its kind and its title. */
export function item(page: Page, title: string): Locator {
  return page.getByRole('group', { name: /^Timeline of/ }).getByRole('button', { name: `: ${title},` });
}

export function items(page: Page): Locator {
  return page.getByRole('group', { name: /^Timeline of/ }).getByRole('button');
}

/** What is written beside the mark of an event. */
export function title(page: Page, text: string): Locator {
  return items(page).locator('[data-title]').getByText(text, { exact: true });
}

export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Chosen event' });
}

/** The rows of the table that hold events. */
export function rows(page: Page): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader') });
}

/** The one field that finds and narrows. */
export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search or filter' });
}

/** Opens what holds every filter. */
export async function openFilters(page: Page, name = 'Filter'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page
    .getByRole('dialog', { name: `${name}s` })
    .or(page.getByRole('dialog', { name: 'Filtres' }))
    .waitFor();
}

/** Chooses in one of the filters, and leaves them. */
export async function chooseFilter(page: Page, filter: string, choice: string): Promise<void> {
  await openFilters(page);
  await choose(page, filter, choice);
  // The menu gives the focus back a frame after it has gone; a key pressed before that reaches nothing.
  await expect(page.getByRole('button', { name: filter, exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Chooses how one reads: a language under its own name, or light and dark. */
export async function chooseReading(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: /^(English|Français|العربية|فارسی)[,،] / }).click();
  await page.getByRole('menuitemradio', { name: choice, exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

/** Chooses in the menu of a pill, and closes the menu where it stays open. */
export async function choose(page: Page, pill: string | RegExp, choice: string): Promise<void> {
  await page.getByRole('button', { name: pill, exact: true }).click();
  const menu = page.getByRole('menu');
  await menu.getByText(choice, { exact: true }).click();
  if (await menu.isVisible()) await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
}

/** What stands behind the timeline's “View”, which is opened where it is not, and stays open. */
export async function inViewMenu(page: Page, name: string): Promise<Locator> {
  const view = page.getByRole('button', { name: 'View', exact: true });
  if ((await view.getAttribute('aria-expanded')) !== 'true') await view.click();
  return page.getByRole('button', { name, exact: true });
}

/** Moves the timeline by a press. */
export async function move(page: Page, by: 'Earlier' | 'Later' | 'Zoom in' | 'Zoom out'): Promise<void> {
  await (await inViewMenu(page, by)).click();
}
