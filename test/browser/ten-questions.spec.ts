import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/delivered.js';
import { OVERVIEW, panel, searchField } from './support/dossier.js';

/** The most presses within which each question is answered from the front page; typing is none, Enter is one. */
const MOST = 3;

const MUSCAT = 'US–Iran talks in Muscat';

const ANSWERS: readonly (readonly [question: string, answer: (page: Page, press: Press) => Promise<void>])[] = [
  [
    'what is it?',
    async (page) => expect(page.getByRole('main')).toContainText('the United States on Iran’s nuclear programme'),
  ],
  [
    'what is next?',
    async (page) => expect(region(page, 'Next').getByText('Nothing announced is still to come.')).toBeVisible(),
  ],
  [
    'what is overdue?',
    async (page) =>
      expect(
        region(page, /\d+ overdue for/)
          .getByText(/^\d+ days$/)
          .first(),
      ).toBeVisible(),
  ],
  [
    'who mediated on 6 February 2026?',
    async (page, press) => {
      await searchField(page).fill('6 February 2026');
      await press(page.getByRole('group', { name: 'Events' }).getByRole('option').filter({ hasText: MUSCAT }));
      await expect(panel(page).getByText('Mediator').locator('..')).toContainText('Oman');
    },
  ],
  [
    'what is disputed?',
    async (page, press) => {
      await press(page.getByRole('link', { name: 'Disputed', exact: true }));
      const muscat = page.getByRole('listitem').filter({ hasText: MUSCAT }).first();
      await expect(muscat.getByText('Disputed: format')).toBeVisible();
    },
  ],
  [
    'what became of “early next week”?',
    async (page, press) => {
      await searchField(page).fill('early next week');
      await press(page.getByRole('group', { name: 'Events' }).getByRole('option').first());
      await expect(panel(page)).toContainText('overtaken');
      await expect(panel(page)).toContainText('Geneva');
    },
  ],
  [
    'which threats were carried out?',
    async (page, press) => {
      await press(page.getByRole('link', { name: /^Undertakings/ }));
      await press(page.getByRole('link', { name: /^\d+ carried out$/ }));
      await expect(page.getByRole('heading', { name: 'Settled 9' })).toBeVisible();
      const told = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4 }) });
      await expect(told).toHaveCount(9);
      for (const one of await told.all()) await expect(one).toContainText('carried out');
    },
  ],
  [
    'what does Iran say on enrichment?',
    async (page, press) => {
      await press(page.getByRole('link', { name: 'Positions', exact: true }));
      await expect(page.getByRole('heading', { name: 'Positions on Enrichment' })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Iran', exact: true })).toContainText('enrich');
    },
  ],
  [
    'what made February’s peak?',
    async (page, press) => {
      const named = page.locator('svg text').filter({ hasText: 'Muscat, 6 February' }).first();
      await expect(named).toBeVisible();
      // The strip leads to where one presses it.
      await press(named);
      await expect(page.getByRole('button', { name: `: ${MUSCAT},` })).toBeVisible();
    },
  ],
  [
    'what was known on 5 February?',
    async (page, press) => {
      await press(page.getByRole('button', { name: 'As known today' }));
      await press(page.getByRole('menuitemradio', { name: 'On a day…' }));
      await page.getByLabel('As publicly known at the end of').fill('2026-02-05');
      await expect(region(page, 'Next').getByRole('listitem').first()).toContainText('Muscat');
    },
  ],
];

type Press = (what: Locator) => Promise<void>;

test('ten questions are answered from the front page within three presses each', async ({ page }) => {
  for (const [question, answer] of ANSWERS) {
    await test.step(question, async () => {
      await page.goto(OVERVIEW);
      let presses = 0;
      await answer(page, (what) => {
        presses += 1;
        return what.click();
      });
      expect(presses, question).toBeLessThanOrEqual(MOST);
    });
  }
});

function region(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name, exact: true });
}
