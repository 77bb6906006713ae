import { inflateSync } from 'node:zlib';
import {
  BRIEFING,
  DISPUTED,
  FEBRUARY,
  FOLLOW_UPS,
  MUSCAT,
  NETWORK,
  OVERVIEW,
  PLACES,
  TABLE,
  TIMELINE,
  UNDERTAKINGS,
  WEEKS,
} from './support/dossier.js';
import { expect, test } from './support/test.js';

/** What is printed, on how many sheets at most and how they lie. */
const PAPER = [
  { address: OVERVIEW, shows: '[data-id]', most: 2, lies: 'across' },
  { address: `${TIMELINE}?window=all`, shows: '[data-id]', most: 1, lies: 'across' },
  { address: TIMELINE + FEBRUARY, shows: '[data-id]', most: 1, lies: 'across' },
  { address: `${TABLE}?kind=talks`, shows: 'tbody tr', most: 4, lies: 'across' },
  { address: FOLLOW_UPS, shows: 'main table tbody tr', most: 6, lies: 'across' },
  { address: PLACES, shows: 'main [data-map] path', most: 3, lies: 'across' },
  { address: NETWORK, shows: 'main svg path', most: 4, lies: 'across' },
  { address: WEEKS, shows: 'main svg rect', most: 3, lies: 'across' },
  { address: '/compare', shows: 'main figure li a', most: 1, lies: 'across' },
  { address: UNDERTAKINGS, shows: 'main section li', most: 8, lies: 'upright' },
  { address: DISPUTED, shows: 'main ol blockquote', most: 12, lies: 'upright' },
  { address: BRIEFING + FEBRUARY, shows: 'main ol', most: 12, lies: 'upright' },
  { address: `/events/${MUSCAT.ref}`, shows: 'details h3', most: 5, lies: 'upright' },
] as const;

test('every view lies on its paper as it is read there, on few sheets, without what can be pressed', async ({
  page,
}) => {
  test.slow();
  for (const { address, shows, most, lies } of PAPER) {
    await page.goto(address);
    await expect(page.locator(shows).first()).toBeVisible();
    const file = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const sheets = sizesOf(file);
    expect(shrunkTo(file), `${address} is as large as it was laid out`).toBeGreaterThan(0.99);
    expect(sheets.length, address).toBeLessThanOrEqual(most);
    for (const sheet of sheets) expect(sheet, address).toMatch(lies === 'across' ? /^84[12]\D/ : /^59[45]\D/);
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['navigation', 'search', 'combobox'] as const) {
      await expect(page.getByRole(chrome), `${chrome} of ${address}`).toHaveCount(0);
    }
    await expect(page.getByRole('heading', { name: /^(Iran–US nuclear negotiations|Indirect)/ }).first()).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test('what looks back says so on paper', async ({ page }) => {
  await page.goto(`${TIMELINE}${FEBRUARY}&knownOn=2026-02-10`);
  await expect(page.locator('[data-id]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('As known on 10 February 2026')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

/** Width and height of each sheet, in points. */
function sizesOf(file: Buffer): string[] {
  return [...file.toString('latin1').matchAll(/\/Type \/Page\n[^]*?\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]/g)].map(
    ([, size]) => size!,
  );
}

/** Chromium draws a pixel as so many units of its sheets. */
const PIXEL = 3.125;

/** The smallest scale at which a sheet was drawn: what is wider than its paper, Chromium makes smaller, and cuts in the end. */
function shrunkTo(file: Buffer): number {
  const scales = [...file.toString('latin1').matchAll(/(?<!end)stream\n/g)].flatMap(({ index }) => {
    const drawn = inflated(file.subarray(index + 'stream\n'.length));
    // Numbers of pages stand in the margins, which begin where the sheet does.
    return [...drawn.matchAll(/^q\n([\d.]+) 0 0 \1 (?!0 0 )[\d.-]+ [\d.-]+ cm$/gm)]
      .slice(0, 1)
      .map(([, scale]) => Number(scale));
  });
  expect(scales.length).toBeGreaterThan(0);
  return Math.min(...scales) / PIXEL;
}

/** Fonts and pictures are no text, nor is what is not deflated. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
