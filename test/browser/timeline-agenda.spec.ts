import { FEBRUARY, inViewMenu, item, MUSCAT, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone the events stand by day, the newest first, under 180 pixels of head, and the picture is a press away', async ({
  page,
}) => {
  await page.goto(TIMELINE + FEBRUARY);
  const month = page.getByRole('heading', { name: /^February 2026 \d+ events$/ });
  await expect(month).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Beginning of the view' })).toBeVisible();
  expect((await month.boundingBox())!.y).toBeLessThanOrEqual(180);
  await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 390);

  const rows = page.getByRole('region', { name: /^Timeline of/ }).getByRole('listitem');
  const days = await rows.locator('b').allTextContents();
  const inFebruary = days.slice(0, Number(/(\d+) events$/.exec((await month.textContent())!)![1]));
  const begins = inFebruary.map((day) => Number.parseInt(day, 10));
  expect(begins).toEqual(begins.toSorted((a, b) => b - a));
  const targets = [
    ...(await rows.getByRole('link').all()),
    ...(await page.getByRole('button', { name: /^(Picture|View)$/ }).all()),
    await inViewMenu(page, 'Earlier'),
    page.getByRole('button', { name: 'Quarter', exact: true }),
  ];
  for (const target of targets) expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);

  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await expect(item(page, MUSCAT.title)).toBeVisible();
  await page.getByRole('button', { name: 'Agenda', exact: true }).click();
  await rows.getByRole('link', { name: MUSCAT.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: MUSCAT.title })).toBeVisible();
  await page.goBack();
  await expect(rows.filter({ hasText: MUSCAT.title })).toBeVisible();
});
