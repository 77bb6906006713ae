import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Download, Locator, Page } from '@playwright/test';
import { violations } from './support/axe.js';
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

/** Opens what a view is taken along by, and chooses what for. */
async function openFor(page: Page, format: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Download or subscribe' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download or subscribe' });
  await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  return dialog;
}

async function downloadFrom(page: Page, dialog: Locator): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Download' }).click(),
  ]);
  return download;
}

for (const [format, begins] of [
  ['One row per event', 'ref,'],
  ['One table', '\uFEFFref,'],
] as const) {
  test(`${format} holds exactly the events that the filter shows`, async ({ page }) => {
    await page.goto(`${TABLE}?kind=threat&kind=deadline&disputed=true&from=2025-04`);
    await expect(page.getByRole('table')).toBeVisible();
    const shown = await rows(page).getByRole('rowheader').getByRole('link').allTextContents();
    expect(shown.length).toBeGreaterThan(0);

    const download = await downloadFrom(page, await openFor(page, format));
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
  const dialog = await openFor(page, 'Workbook');
  const download = await downloadFrom(page, dialog);
  expect(download.suggestedFilename()).toMatch(/-kind-talks-as-of-2026-02-10\.xlsx$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

  await dialog.getByRole('checkbox', { name: 'Headings and words in English' }).check();
  await expect(dialog.getByRole('columnheader').first()).toHaveText('Event reference');
  await expect(dialog.getByText('Of its events, the main columns')).toBeVisible();
  await dialog.getByRole('radio', { name: 'LaTeX' }).check();
  await expect(dialog.getByText('in the file are their sources')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Calendar' }).check();
  await expect(dialog.getByText('The events that it is made of')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'With a task' }).check();
  const field = dialog.getByRole('textbox', { name: 'Address to subscribe to' });
  await field.locator('..').getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = await page.evaluate<string>('navigator.clipboard.readText()');
  const calendar = await page.request.get(address);
  expect([calendar.status(), new URL(address).searchParams.get('knownOn')]).toEqual([200, '2026-02-10']);
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
  const opened = await dialog.getByRole('link', { name: 'Open in the calendar program' }).getAttribute('href');
  expect(opened).toBe(address.replace('http:', 'webcal:'));
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('what copies is called “Copied” for a while, and then by its own name', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TABLE);
  const share = page.getByRole('button', { name: 'Share' });
  await share.click();
  await page.getByRole('menuitem', { name: 'Copy link to this view' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(share).toBeVisible();
  // It may be told late, and is not taken back.
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
});

test('the rows that are shown begin in sight on a small screen that runs from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${TABLE}?kind=talks&lang=ar`);
  await page.getByRole('button', { name: 'مشاركة' }).click();
  await page.getByRole('menuitem', { name: 'تنزيل أو اشتراك' }).click();
  const dialog = page.getByRole('dialog');
  // English titles, as the file is in the language in which it was written.
  const title = dialog.getByRole('cell', { name: /talks/i }).first();
  await expect(title).toBeVisible();
  const [box, cell] = [await dialog.getByRole('table').locator('..').boundingBox(), await title.boundingBox()];
  expect(cell!.x).toBeGreaterThanOrEqual(box!.x);
  expect(await violations(page)).toEqual([]);
});

test('what has the focus is not under the foot of the dialog, whichever way one goes', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 480 },
    { width: 390, height: 700 },
  ]) {
    await page.setViewportSize(size);
    await page.goto(TABLE);
    const dialog = await openFor(page, 'Workbook');
    await expect(dialog.getByRole('cell').first()).toBeVisible();
    await dialog.getByRole('radio').first().focus();
    const foot = dialog.locator('footer');
    const radios = await dialog.getByRole('radio').count();
    for (let at = 1; at < radios; at++) {
      await page.keyboard.press('ArrowDown');
      const chosen = dialog.getByRole('radio', { checked: true });
      await expect(chosen).toBeFocused();
      await expect
        .poll(async () => {
          const [it, above] = [await chosen.boundingBox(), await foot.boundingBox()];
          return it!.y + it!.height <= above!.y;
        })
        .toBe(true);
    }
    await expect(dialog.getByRole('radio').last()).toBeFocused();
  }
});

test('chosen columns come in the order in which they were ticked, as of another day, and as the preview said', async ({
  page,
}) => {
  await page.goto(`${TABLE}?kind=talks`);
  const dialog = await openFor(page, 'One row per event');
  await dialog.getByText('Columns: all').click();
  for (const column of ['title', 'start_date', 'status']) {
    await dialog.getByRole('checkbox', { name: new RegExp(`^${column} ?[A-Z]`) }).check();
  }
  const preview = dialog.getByRole('table');
  await expect(preview.getByRole('columnheader')).toHaveText(['title', 'start_date', 'status']);
  await dialog.getByLabel('As known at the end of').fill('2026-02-10');
  await expect(dialog.getByText('What became known later is not in it.')).toBeVisible();
  await dialog.getByText('Fetch it by a program').click();
  const address = await dialog.getByRole('textbox', { name: 'Address' }).inputValue();
  await expect(dialog.getByRole('textbox', { name: 'On the command line' })).toHaveValue(
    `curl -f -o events.csv '${address}'`,
  );

  const [header, ...events] = linesOf(await (await page.request.get(address)).text());
  expect(header).toEqual(['title', 'start_date', 'status']);
  expect(events.length).toBeGreaterThan(6);
  await expect(dialog.getByText(new RegExp(`^${events.length} events, about \\d`))).toBeVisible();
  const cells = await preview.getByRole('cell').allTextContents();
  expect(cells).toEqual(events.slice(0, 6).flat());
});

test('a view stands on a page of others by the code of its dialog: with its filter and day, and neither cookie nor much script', async ({
  page,
  context,
}) => {
  await page.goto(`${TABLE}?kind=talks&knownOn=2026-02-10`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Embed on a page' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed on a page' });
  await dialog.getByRole('radio', { name: /^In a column/ }).check();
  const preview = dialog.locator('iframe').contentFrame();
  await expect(preview.getByText('As known on 10 February 2026').first()).toBeVisible();
  // Axe looks into no frames.
  await dialog.locator('iframe').evaluate((element) => element.remove());
  expect(await violations(page)).toEqual([]);
  const code = await dialog.getByRole('textbox', { name: 'Code for the page' }).inputValue();

  const scripts: number[] = [];
  const cookies: string[] = [];
  page.on('response', async (response) => {
    cookies.push(
      ...(await response.headersArray()).filter(({ name }) => /^set-cookie$/i.test(name)).map(({ value }) => value),
    );
    if (response.request().resourceType() === 'script') scripts.push((await response.body()).length);
  });
  await context.clearCookies();
  // Another name of this machine is another site, which the browser lets ask this one.
  const elsewhere = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Elsewhere</title>${code}`),
  ).listen(0, 'localhost');
  await once(elsewhere, 'listening');
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
  const frame = page.locator('iframe').contentFrame();
  await expect(frame.getByText('Only talks')).toBeVisible();
  await expect(frame.locator('[data-event]').first()).toBeVisible();
  // The script makes one stop of the picture.
  await expect(frame.locator('svg.timeline')).not.toHaveAttribute('aria-hidden', 'true');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, size) => sum + size)).toBeLessThan(30_000);
  expect([cookies, await context.cookies()]).toEqual([[], []]);
  elsewhere.close();
});

test('a view is followed by the address that its dialog gives, and nothing that it leaves out is in it', async ({
  page,
}) => {
  await page.goto(`${TABLE}?kind=threat&knownOn=2026-02-10`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Follow this view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Follow this view' });
  await expect(dialog.getByRole('radio', { name: /webhook/i })).toBeDisabled();
  expect(await violations(page)).toEqual([]);
  const address = await dialog.getByRole('textbox', { name: 'Address' }).inputValue();
  const feed = await page.request.get(address);
  expect([feed.status(), new URL(address).searchParams.get('knownOn')]).toEqual([200, null]);
  const kinds = [...(await feed.text()).matchAll(/<category [^>]*term="(\w+)"/g)].map(([, kind]) => kind);
  expect([...new Set(kinds)]).toEqual(['threat']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});
