import { readFile } from 'node:fs/promises';
import { rows, TABLE } from './support/dossier.js';
import { expect, test } from './support/test.js';

/** The lines of a CSV (RFC 4180), each an array of cells. */
function linesOf(csv: string): string[][] {
  const cells = csv.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n|$)/g);
  const lines: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    lines.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

for (const [format, hint, begins] of [
  ['CSV', 'The events of this view', 'ref,'],
  ['CSV for spreadsheets', 'The same', '\uFEFFref,'],
] as const) {
  test(`${format} holds exactly the events that the filter shows`, async ({ page }) => {
    await page.goto(`${TABLE}?kind=threat&kind=deadline&disputed=true&from=2025-04`);
    await expect(page.getByRole('table')).toBeVisible();
    const shown = await rows(page).getByRole('rowheader').getByRole('link').allTextContents();
    expect(shown.length).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Share' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: `${format} ${hint}` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith(begins)).toBe(true);
    const [header, ...events] = linesOf(csv);
    const title = header!.indexOf('title');
    expect(events.map((event) => event[title]).sort()).toEqual(shown.sort());
  });
}

test('the workbook is the table of the view, and its calendar has an address to subscribe to', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${TABLE}?kind=talks&knownOn=2026-02-10`);
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Workbook (Excel)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-kind-talks-as-of-2026-02-10\.xlsx$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy calendar address' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = await page.evaluate<string>('navigator.clipboard.readText()');
  const calendar = await page.request.get(address);
  expect([calendar.status(), new URL(address).searchParams.get('knownOn')]).toEqual([200, '2026-02-10']);
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
});
