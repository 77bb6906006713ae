import type { Page, Request } from '@playwright/test';
import { chooseReading, items, OVERVIEW, rows, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

/** The questions of a visit, and the paths of all that it fetched, in the order in which the browser asked for it. */
async function visit(page: Page, address: string): Promise<{ questions: Request[]; seen: string[] }> {
  const questions: Request[] = [];
  const seen: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    seen.push(pathname);
    if (pathname.startsWith('/api/')) questions.push(request);
  });
  await page.goto(address);
  return { questions, seen };
}

/** How often a list was asked for; not those of whom only the number is wanted. */
const count = (questions: readonly Request[], path: string): number =>
  questions
    .map((request) => new URL(request.url()))
    .filter((url) => {
      return url.pathname === path && url.searchParams.get('limit') !== '1';
    }).length;

for (const [what, address, path] of [
  ['timeline', TIMELINE, '/api/timeline/span'],
  ['front page', OVERVIEW, `/api/dossiers/iran-us-2025-2026/overview`],
  ['timeline of the front page', OVERVIEW, '/api/timeline/span'],
  ['table', TABLE, '/api/events'],
  ['list of dossiers', '/', '/api/dossiers'],
] as const) {
  test(`the ${what} is asked for once, before the script that shows it`, async ({ page }) => {
    const { questions, seen } = await visit(page, address);
    await expect(path === '/api/events' ? rows(page).first() : page.locator('#content')).toBeVisible();
    if (path === '/api/timeline/span') await expect(items(page).first()).toBeVisible();
    expect(count(questions, path)).toBe(1);
    const script = seen.findIndex((name) => name.endsWith('.js'));
    expect(seen.indexOf(path)).toBeLessThan(script);
  });
}

test('the front page of a narrow screen is asked for once, and no timeline', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const { questions } = await visit(page, OVERVIEW);
  await expect(page.getByRole('heading', { name: 'Last recorded' })).toBeVisible();
  const asked = ['/api/dossiers/iran-us-2025-2026/overview', '/api/timeline/span'].map((path) =>
    count(questions, path),
  );
  expect(asked).toEqual([1, 0]);
});

test('it is asked for in the language that the reader has chosen', async ({ page }) => {
  await page.goto(TIMELINE);
  await chooseReading(page, 'Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const { questions } = await visit(page, TIMELINE);
  await expect(page.locator('button[data-id]').first()).toBeVisible();
  const asked = questions
    .map((request) => new URL(request.url()))
    .filter(({ pathname }) => pathname === '/api/timeline/span');
  expect(asked.map(({ searchParams }) => searchParams.get('lang'))).toEqual(['fr']);
});

test('a filter is read by the script alone', async ({ page }) => {
  const { questions } = await visit(page, `${TIMELINE}?kind=talks`);
  await expect(items(page).first()).toBeVisible();
  expect(count(questions, '/api/timeline/span')).toBe(1);
});

for (const path of ['/.env', '/metrics', '/wp-login.php', '/d/iran-us-2025-2026/nothing', '/index.php']) {
  test(`${path} is 404, with the page that says so for browsers and the problem for programs`, async ({ request }) => {
    const page = await request.get(path, { headers: { accept: 'text/html' } });
    expect([page.status(), page.headers()['content-type']]).toEqual([404, expect.stringMatching(/^text\/html/)]);
    const again = await request.get(path, { headers: { accept: 'text/html', 'if-none-match': '*' } });
    expect(again.status()).toBe(404);
    const problem = await request.get(path, { headers: { accept: 'application/json' } });
    expect([problem.status(), (await problem.json()).code]).toEqual([404, 'not_found']);
  });
}

test.describe('a page that is none', () => {
  test.use({ provoked: /status of 404/ });

  test('says so', async ({ page }) => {
    const response = await page.goto('/nowhere');
    expect(response!.status()).toBe(404);
    await expect(page.getByRole('heading')).toHaveText('There is no such page');
  });
});

test('a page is asked for by HEAD as by GET, and not sent again', async ({ request }) => {
  const [got, head] = [await request.get(TIMELINE), await request.head(TIMELINE)];
  expect([head.status(), head.headers()['etag'], (await head.body()).length]).toEqual([200, got.headers()['etag'], 0]);
  const again = await request.get(TIMELINE, { headers: { 'if-none-match': got.headers()['etag']! } });
  expect(again.status()).toBe(304);
  expect(again.headers()['link']).toBe(got.headers()['link']);
});
