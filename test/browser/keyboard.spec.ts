import {
  BRIEFING,
  DISPUTED,
  FEBRUARY,
  item,
  MUSCAT,
  NARRATIVES,
  OVERVIEW,
  POSITIONS,
  rows,
  TABLE,
  TIMELINE,
  UNDERTAKINGS,
} from './support/dossier.js';
import { expectFocusKept, tabTo } from './support/focus.js';
import { expect, test } from './support/test.js';

/** Stops of the Tab key within which the first event of a page is reached by who goes past no head. */
const WITHIN = 10;

const WITH_EVENTS = [
  ...[
    '/',
    OVERVIEW,
    TIMELINE,
    `${TIMELINE}?kind=talks`,
    TABLE,
    UNDERTAKINGS,
    `${NARRATIVES}${FEBRUARY}`,
    POSITIONS,
    DISPUTED,
  ],
  ...[`${BRIEFING}${FEBRUARY}`, '/compare', `/events/${MUSCAT.ref}`, '/actors/oman'],
];

test('the first press of Tab offers the way past the header to the content', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, MUSCAT.title)).toBeVisible();
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const address of [OVERVIEW, TIMELINE, TABLE]) {
  test(`the first event of ${address} is three presses away by the way past the head`, async ({ page }) => {
    await page.goto(address);
    const events = page.locator('#events').locator('[data-id], a');
    await expect(events.first()).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'To the events' }));
    await page.keyboard.press('Enter');
    await expect(page.locator('#events :focus')).toBeVisible();
  });
}

test(`the first event is within ${WITHIN} stops for who takes none of those ways`, async ({ page }) => {
  test.slow();
  const reached: Record<string, boolean> = {};
  for (const address of WITH_EVENTS) {
    await page.goto(address);
    const event = page.getByRole('main').locator('[data-id], a[href*="/events/"], summary, #events a');
    await expect(event.first()).toBeVisible();
    reached[address] = false;
    for (let stops = 0; stops < WITHIN && !reached[address]; stops += 1) {
      await page.keyboard.press('Tab');
      reached[address] = await event.evaluateAll((all) => all.some((one) => one === one.ownerDocument.activeElement));
    }
  }
  expect(reached).toEqual(Object.fromEntries(WITH_EVENTS.map((address) => [address, true])));
});

test('the controls of the timeline are one stop, and the arrows lead from one to the next', async ({ page }) => {
  await page.goto(TIMELINE);
  await expect(page.locator('[data-id]').first()).toBeVisible();
  const beginning = page.getByRole('slider', { name: 'Beginning of the view' });
  await expect(beginning).toBeVisible();
  const stretch = (name: string) => page.getByRole('button', { name, exact: true });
  await tabTo(page, stretch('Month'));
  await page.keyboard.press('ArrowRight');
  await expect(stretch('Quarter')).toBeFocused();
  // Year, All, Lanes.
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Lanes/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(beginning).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: /^Lanes/ })).toBeFocused();
});

test('the head of a page is one stop, and so is what is done with a view; a menu of it keeps its arrows', async ({
  page,
}) => {
  await page.goto(TABLE);
  await expect(rows(page).first()).toBeVisible();
  const head = page.getByRole('banner');
  await tabTo(page, head.getByRole('link', { name: 'Iran–US nuclear negotiations 2025–2026' }));
  for (const name of ['Actors', 'Sources']) {
    await page.keyboard.press('ArrowRight');
    await expect(head.getByRole('link', { name })).toBeFocused();
  }
  await tabTo(page, page.getByRole('button', { name: 'Filter', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'As known today' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'As known today' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('from the address bar to an event, back, and on to the table, without a mouse', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, MUSCAT.title)).toBeVisible();

  await test.step('the skip link leads past the header', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));
    await page.keyboard.press('Enter');
  });

  await test.step('the arrow keys move along the lane and to the next one', async () => {
    await tabTo(page, page.locator('[data-id]'));
    const first = await page.locator(':focus').getAttribute('data-id');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-id]:focus')).not.toHaveAttribute('data-id', first!);
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('[data-id]:focus')).toHaveAttribute('data-id', first!);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-id]:focus')).not.toHaveAttribute('data-id', first!);
    await page.keyboard.press('ArrowUp');
    await expectFocusKept(page);
  });

  await test.step('the space bar shows an event beside the timeline, Escape puts it away, and the focus stays', async () => {
    const focused = (await page.locator('[data-id]:focus').getAttribute('data-id'))!;
    await page.keyboard.press('Space');
    await expect(page.getByRole('complementary', { name: 'Chosen event' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Chosen event' })).toBeHidden();
    await expect(page.locator('[data-id]:focus')).toHaveAttribute('data-id', focused);
  });

  await test.step('Enter opens the page of the event, and its heading has the focus', async () => {
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/events\/IRUS-2026-\d+$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('the way back leads to the same view', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Back to the view' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(TIMELINE + FEBRUARY);
    await expectFocusKept(page);
  });

  await test.step('the table opens an event by its title', async () => {
    // The views are one stop, at the one that is shown; the arrows lead from one to the next.
    const views = page.getByRole('navigation', { name: 'Views' });
    await tabTo(page, views.getByRole('link'));
    await expect(views.getByRole('link', { name: 'Timeline' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(views.getByRole('link', { name: 'Table' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rows(page).filter({ hasText: MUSCAT.title })).toBeVisible();
    await tabTo(page, rows(page).getByRole('link').first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveURL(/\/events\//);
  });
});

test('the table is sorted without a mouse, and the focus stays on the head of the column', async ({ page }) => {
  await page.goto(TABLE);
  await expect(page.getByRole('table')).toBeVisible();
  const sort = page.getByRole('button', { name: 'Sort by When' });
  await tabTo(page, sort);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-when/);
  await expect(rows(page).first()).toContainText('Negotiators pencilled in for 18 July');
  await expect(sort).toBeFocused();
});

test('kinds are chosen without a mouse', async ({ page }) => {
  await page.goto(TABLE);
  await expect(page.getByRole('table')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Filter', exact: true }));
  await page.keyboard.press('Enter');
  const pill = page.getByRole('button', { name: 'Kind', exact: true });
  await pill.waitFor();
  await tabTo(page, pill);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu', { name: 'Kind' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=meeting/);
  await expect(pill).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
});

test('an actor is found and chosen without a mouse', async ({ page }) => {
  await page.goto(TABLE);
  await expect(page.getByRole('table')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Filter', exact: true }));
  await page.keyboard.press('Enter');
  const pill = page.getByRole('button', { name: 'Actor', exact: true });
  await pill.waitFor();
  await tabTo(page, pill);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Find an actor, in any script' })).toBeFocused();
  await page.keyboard.type('عراقچی');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/actor=araghchi/);
  // The first Escape empties the field, the second one closes.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(pill).toBeFocused();
});

test('a filter is taken off without a mouse, and the focus is not lost with its chip', async ({ page }) => {
  await page.goto(`${TABLE}?kind=meeting`);
  await expect(page.getByRole('table')).toBeVisible();
  const chip = page.getByRole('button', { name: 'Remove filter: Kind: meeting' });
  await tabTo(page, chip);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/kind=/);
  await expectFocusKept(page);
});
