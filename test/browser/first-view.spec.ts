import { gzipSync } from 'node:zlib';
import { item, items, MUSCAT, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const LIMIT = 350_000;

for (const address of ['/', TIMELINE]) {
  test(`the timeline at ${address} needs at most ${LIMIT / 1000} kB of JavaScript, gzipped`, async ({ page }) => {
    const scripts: Promise<{ name: string; size: number }>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith('.js')) return;
      scripts.push(response.body().then((body) => ({ name: pathname, size: gzipSync(body).length })));
    });
    await page.goto(address);
    await expect(items(page).first()).toBeVisible();
    const loaded = await Promise.all(scripts);
    const sum = loaded.reduce((total, { size }) => total + size, 0);
    expect(sum, JSON.stringify(loaded)).toBeLessThanOrEqual(LIMIT);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter(({ name }) => /(Table|Event|Form|Edit|Import)[A-Z]?\w*Page/.test(name))).toEqual([]);
  });
}

test('the first view asks nobody but its own server', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto('/');
  await expect(item(page, MUSCAT.title)).toBeVisible();
  expect([...hosts]).toEqual([baseURL]);
});

test('the scripts are kept by the browser, the page is not', async ({ page }) => {
  const response = await page.goto(TIMELINE);
  expect(response!.headers()['cache-control']).toBe('no-cache');
  const script = await page.locator('script[src]').first().getAttribute('src');
  const headers = (await page.request.get(script!)).headers();
  expect(headers['cache-control']).toContain('immutable');
});
