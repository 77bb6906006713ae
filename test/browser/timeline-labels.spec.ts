import type { Page } from '@playwright/test';
import { expect, test } from './support/delivered.js';
import { chooseReading, items, TIMELINE } from './support/dossier.js';
import { faultsOf, shownAmong } from './support/labels.js';

/** Short titles, which the dossier has as it is delivered, are what flags carry. */
const SPANS = [
  'window=all',
  'from=2026-02-06&to=2026-02-06',
  'from=2026-02-01&to=2026-02-28',
  'from=2026-01-01&to=2026-03-31',
  'from=2025-07-01&to=2026-06-30',
];
const LANES = ['side', 'kind', 'actor', 'none'];

/** By then the program has begun on what the address says, and tells that it is busy. */
const TWO_FRAMES = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

/** Within the program once it is there, as whoever changes the span or the lanes does: loading it anew takes far longer. */
async function open(page: Page, query: string): Promise<void> {
  // On a phone an agenda comes first; on a wide screen it says nothing.
  const address = `${TIMELINE}?${query}&picture=true`;
  if (page.url() === 'about:blank') await page.goto(address);
  else await page.evaluate(`history.pushState({}, '', ${JSON.stringify(address)}); ${TWO_FRAMES}`);
  await expect(page.locator('section[aria-busy="false"]')).toBeVisible();
  await expect(page.locator('[data-regime]')).toBeVisible();
  await expect(page.locator('button[data-id]').first()).toBeAttached();
}

async function faults(page: Page): Promise<string[]> {
  const { x, width } = (await page.locator('.vis-panel.vis-center').boundingBox())!;
  return faultsOf(await shownAmong(page.locator('button[data-id]:not([hidden])')), { x, width });
}

for (const width of [390, 1024, 1440]) {
  test(`no label lies on another, on a foreign mark or away from its own, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const found: Record<string, string[]> = {};
    for (const [at, span] of SPANS.entries()) {
      // Each span in each language, each cut of lanes on some spans: all there is and a month are the fullest of their kind.
      for (const lanes of at % 2 === 0 ? LANES : LANES.slice(0, 1)) {
        const query = [span, `lanes=${lanes}`].filter(Boolean).join('&');
        await open(page, query);
        const wrong = await faults(page);
        if (wrong.length > 0) found[query] = wrong;
      }
    }
    expect(found).toEqual({});
  });
}

test('in French, Arabic and Persian no label lies on another, either', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto(TIMELINE);
  for (const [name, language] of [
    ['Français', 'fr'],
    ['العربية', 'ar'],
    ['فارسی', 'fa'],
  ] as const) {
    await chooseReading(page, name);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    // In Arabic and Persian the fullest spans tell: there the layout is the same, and its letters are others.
    for (const span of language === 'fr' ? SPANS : [SPANS[0]!, SPANS[2]!]) {
      await open(page, span);
      expect(await faults(page), `${language} ${span}`).toEqual([]);
    }
  }
});

/** How telling each event is, by id: what changed most, is told most, turned something, or is still asked about. */
async function weights(page: Page): Promise<Map<string, number>> {
  const states = await items(page).evaluateAll((all) =>
    all.map(({ dataset }): [string, string] => [dataset['id']!, dataset['state']!]),
  );
  const stateOf = new Map(states);
  const answer = await page.request.get('/api/timeline?dossier=iran-us-2025-2026&limit=300');
  const told: { id: string; kind: string; intensity: number; sourceCount: number; links: unknown[] }[] = (
    await answer.json()
  ).items;
  const extra = ({ id, kind }: (typeof told)[number]): number => {
    const state = stateOf.get(id);
    if (state === 'happened') return TURNING.includes(kind) ? 4 : 0;
    return state === 'overdue' ? 5 : state === 'nothing' ? -2 : 0;
  };
  return new Map(
    told.map((event) => [
      event.id,
      Math.abs(event.intensity) + Math.min(event.sourceCount, 5) + Math.min(event.links.length, 3) + extra(event),
    ]),
  );
}

const TURNING = ['talks', 'agreement', 'incident', 'deadline'];

/** How many of so many of the weightiest are named; of those that weigh the same at the end, as many as there is room for. */
function namedAmong(all: ReadonlyMap<string, number>, named: ReadonlySet<string>, most: number): number {
  const last = [...all.values()].toSorted((a, b) => b - a)[most - 1] ?? 0;
  const over = [...all].filter(([, weight]) => weight > last);
  const alike = [...all].filter(([id, weight]) => weight === last && named.has(id));
  return over.filter(([id]) => named.has(id)).length + Math.min(alike.length, most - over.length);
}

for (const [width, least] of [
  [1440, 60],
  [1024, 44],
] as const) {
  test(`of all there is at least ${least} events are named ${width} pixels wide, 34 of the 40 weightiest among them, and none is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'window=all');
    const shown = await shownAmong(items(page));
    const named = shown.filter(({ text }) => text);
    expect(named.length).toBeGreaterThanOrEqual(least);
    expect(named.filter(({ words }) => words.endsWith('…'))).toEqual([]);
    expect(namedAmong(await weights(page), new Set(named.map(({ id }) => id)), 40)).toBeGreaterThanOrEqual(34);
  });
}

test('on paper all there is stands whole on one A4 sheet across, as it fits there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'window=all');
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed).toMatch(/MediaBox \[0 0 84[12][.\d]* 59[45]/);
  // As the printer sees it: 186 millimetres are 703 pixels.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1031, height: 703 });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await faults(page)).toEqual([]);
  const { x, y, width, height } = (await page.getByRole('group', { name: /^Timeline of/ }).boundingBox())!;
  expect([x + width <= 1032, y + height <= 703]).toEqual([true, true]);
});
