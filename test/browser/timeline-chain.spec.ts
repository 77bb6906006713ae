import { FEBRUARY, item, items, MUSCAT, NEXT_WEEK, panel, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const lit = '[data-chain=lit]';
const dim = '[data-chain=dim]';
const OUTSIDE = 'US fighter shoots down Iranian drone near carrier';

test.beforeEach(async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  await expect(item(page, MUSCAT.title)).toBeVisible();
});

test('an event lights its whole chain, and all else steps back', async ({ page }) => {
  await item(page, NEXT_WEEK.title).click();
  await expect(item(page, MUSCAT.title).and(page.locator(lit))).toBeVisible();
  await expect(item(page, NEXT_WEEK.title).and(page.locator(lit))).toBeVisible();
  await expect(item(page, OUTSIDE).and(page.locator(dim))).toBeVisible();
  await expect(items(page).and(page.locator(`:not(${lit}, ${dim})`))).toHaveCount(0);
});

test('what stands back is faint until it is pointed at, what belongs to the chain is told in words', async ({
  page,
}) => {
  const mark = (title: string) => item(page, title).locator('> svg');
  await item(page, MUSCAT.title).click();
  await expect(item(page, OUTSIDE).and(page.locator(dim))).toBeVisible();
  await expect(mark(OUTSIDE)).toHaveCSS('opacity', '0.34');
  await expect(mark(MUSCAT.title)).toHaveCSS('opacity', '1');
  // The timeline makes room for the panel: what the pointer was on may have moved from under it.
  await expect(async () => {
    await item(page, OUTSIDE).hover();
    await expect(mark(OUTSIDE)).toHaveCSS('opacity', '1', { timeout: 1_000 });
  }).toPass();
  await expect(item(page, NEXT_WEEK.title)).toHaveAccessibleDescription('belongs to the chosen chain');
  await expect(item(page, OUTSIDE)).toHaveAccessibleDescription('');
});

test('the chain is the one that the panel lists, and its length is said', async ({ page }) => {
  await item(page, MUSCAT.title).click();
  const steps = panel(page).getByRole('heading', { name: 'The thread' }).locator('xpath=..').getByRole('listitem');
  await expect(steps).not.toHaveCount(0);
  const said = `${await steps.count()} linked events highlighted, ${await page.locator(lit).count()} on the timeline`;
  await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
});

test('Escape and a press on the ground put all items back', async ({ page }) => {
  const chart = page.getByRole('group', { name: /^Timeline of/ });
  const pressGround = async () => {
    const { width, height } = (await chart.boundingBox())!;
    await chart.click({ position: { x: width - 4, y: height - 3 } });
  };
  for (const undo of [() => page.keyboard.press('Escape'), pressGround]) {
    await item(page, MUSCAT.title).click();
    await expect(page.locator(dim)).not.toHaveCount(0);
    // It takes room from the chart, whose ground is not where it was.
    await expect(panel(page)).toBeVisible();
    await undo();
    await expect(page.locator(`${lit}, ${dim}`)).toHaveCount(0);
    await expect(page).not.toHaveURL(/selected=/);
  }
});

test('a shared address lights the chain, and it stays lit when the chosen event is panned away', async ({ page }) => {
  await page.goto(`${TIMELINE}?from=2026-02-14&to=2026-02-28&selected=${MUSCAT.ref}`);
  await expect(item(page, 'Second round in Geneva').and(page.locator(lit))).toBeVisible();
  await expect(page.locator(dim)).not.toHaveCount(0);
});

test('an event that nothing belongs to leaves all items alike', async ({ page }) => {
  await item(page, OUTSIDE).click();
  await expect(panel(page).getByRole('heading', { name: OUTSIDE })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'No other event belongs to its chain' })).toHaveCount(1);
  await expect(page.locator(`${lit}, ${dim}`)).toHaveCount(0);
});
