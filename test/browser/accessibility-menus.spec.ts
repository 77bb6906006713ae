import { violations } from './support/axe.js';
import { openFilters, TABLE } from './support/dossier.js';
import { expect, test } from './support/test.js';

/** What stands among the filters, behind their button. */
const FILTERS: readonly string[] = ['Kind', 'Actor', 'Dates'];

for (const pill of [...FILTERS, 'Filter', 'As known today', 'Share', 'English, language and appearance']) {
  test(`axe finds nothing wrong with what ${pill} opens`, async ({ page }) => {
    await page.goto(TABLE);
    if (FILTERS.includes(pill)) await openFilters(page);
    await page.getByRole('button', { name: pill, exact: true }).click();
    await expect(page.getByRole('dialog').last()).toBeVisible();
    // What stands among the filters comes with the first opening; until then there is nothing to tab to.
    if (pill === 'Filter') await expect(page.getByRole('button', { name: 'Kind', exact: true })).toBeVisible();
    // The list of actors is scrolled by the arrow keys of the field above it, which axe does not see.
    expect(await violations(page, pill === 'Actor' ? ['scrollable-region-focusable'] : [])).toEqual([]);
  });
}
