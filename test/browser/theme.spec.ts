import type { Page } from '@playwright/test';
import { chooseReading, TABLE } from './support/dossier.js';
import { expect, test } from './support/test.js';

/** How bright the ground of the page is: 0 black, 255 white. */
async function brightness(page: Page): Promise<number> {
  await expect(page.getByRole('table')).toBeVisible();
  const colour: number[] = await page.locator('html').evaluate((root) => {
    const canvas = root.ownerDocument.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = root.ownerDocument.defaultView!.getComputedStyle(root).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
  return colour.reduce((sum, channel) => sum + channel, 0) / 3;
}

for (const [scheme, low, high] of [
  ['light', 200, 255],
  ['dark', 0, 60],
] as const) {
  test.describe(`where the system is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('so is the page', async ({ page }) => {
      await page.goto(TABLE);
      const ground = await brightness(page);
      expect(ground).toBeGreaterThanOrEqual(low);
      expect(ground).toBeLessThanOrEqual(high);
    });
  });
}

test('the reader may choose dark, and it stays', async ({ page }) => {
  await page.goto(TABLE);
  await chooseReading(page, 'Dark');
  expect(await brightness(page)).toBeLessThan(60);
  await page.reload();
  expect(await brightness(page)).toBeLessThan(60);
  await chooseReading(page, 'Match system');
  expect(await brightness(page)).toBeGreaterThan(200);
});

test('nothing moves where the reader asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(TABLE);
  await expect(page.getByRole('table')).toBeVisible();
  const moving = await page.locator('body').evaluate((body) => {
    const view = body.ownerDocument.defaultView!;
    return [...body.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration } = view.getComputedStyle(element);
      return [transitionDuration, animationDuration].some((text) => parseFloat(text) > 0.01);
    }).length;
  });
  expect(moving).toBe(0);
});
