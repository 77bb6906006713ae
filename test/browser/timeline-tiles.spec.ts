import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { FEBRUARY, move, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

/** Addresses and compressed sizes of the tiles that a page asks for, as they come. */
function tilesOf(page: Page): { address: string; bytes: number }[] {
  const asked: { address: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    if (!response.url().includes('/api/timeline/tile?')) return;
    const entry = { address: new URL(response.url()).search, bytes: NaN };
    asked.push(entry);
    entry.bytes = gzipSync(await response.body()).byteLength;
  });
  return asked;
}

async function pan(page: Page, to: 'Earlier' | 'Later'): Promise<void> {
  const before = page.url();
  await move(page, to);
  await expect.poll(() => page.url()).not.toBe(before);
  await expect(page.locator('section[aria-busy]')).toHaveAttribute('aria-busy', 'false');
}

const numberOf = (address: string): string | null => new URLSearchParams(address).get('tile');

test('a pan asks for the tiles that are new and nothing else, and the way back for none', async ({ page }) => {
  const asked = tilesOf(page);
  await page.goto(TIMELINE + FEBRUARY);
  await expect(page.locator('section[aria-busy="false"]')).toBeVisible();
  const first = asked.length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(6);

  for (let times = 0; times < 10; times += 1) {
    const before = asked.length;
    await pan(page, times < 5 ? 'Later' : 'Earlier');
    // Half a view is two tiles at most.
    expect(asked.length - before).toBeLessThanOrEqual(2);
  }
  const there = asked.length;
  expect(there).toBeGreaterThan(first);
  for (let times = 0; times < 3; times += 1) await pan(page, 'Later');
  for (let times = 0; times < 3; times += 1) await pan(page, 'Earlier');
  expect(asked.length).toBe(there);

  expect(new Set(asked.map(({ address }) => address)).size).toBe(asked.length);
  expect(new Set(asked.map(({ address }) => numberOf(address))).size).toBe(asked.length);
  await expect.poll(() => asked.every(({ bytes }) => bytes < 60_000)).toBe(true);
});

test('what is there is drawn while the rest is on its way', async ({ page }) => {
  await page.goto(TIMELINE + FEBRUARY);
  const items = page.getByRole('group', { name: /^Timeline of/ }).getByRole('button');
  await expect(items.first()).toBeVisible();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/timeline/tile?*', async (route) => {
    await held;
    await route.continue();
  });
  // So far that some of what was there is still in view.
  for (let times = 0; times < 2; times += 1) {
    const before = page.url();
    await move(page, 'Later');
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await expect(page.locator('section[aria-busy="true"]')).toBeVisible();
  expect(await items.count()).toBeGreaterThan(0);
  answer();
  await expect(page.locator('section[aria-busy="false"]')).toBeVisible();
});
