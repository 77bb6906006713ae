import type { Page } from '@playwright/test';
import { violations } from './support/axe.js';

import { pdfOf } from './support/pdf.js';
import { ask, signInAs } from './support/people.js';
import { expect, test } from './support/test.js';

const DEMO = { slug: 'iran-us-2025-2026' };
const NEWS = 'https://gazette.example/2026/02/talks-resume';
const html = (
  id: string,
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Talks resume | The Gazette</title>
<link rel="canonical" href="${NEWS}-${id}"><meta property="og:site_name" content="The Gazette">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks resume “in Muscat”","datePublished":"2026-02-06T22:00:00+04:00",
"author":[{"name":"A. Writer"}],"articleBody":"left out"}</script></head>
<body><nav><p>Menu</p></nav><article><p id="said">The talks were <b>a good start</b>, he said.</p>
<p>Mediators met both sides on Friday in Muscat.</p></article></body></html>`;

const COMMUNIQUE = [
  { text: 'Joint communiqué', size: 20, y: 720 },
  { text: 'The delegations met in Muscat on 6 February 2026', size: 11, y: 690 },
  { text: 'and will go on next week.', size: 11, y: 677 },
];

/** Presses the bookmark that the desk offers, on a page of somebody else where words are selected. */
async function pressOn(page: Page, bookmarklet: string, id: string): Promise<Page> {
  await page.route(`${NEWS}**`, (route) => route.fulfill({ contentType: 'text/html', body: html(id) }));
  await page.goto(`${NEWS}-${id}?utm_source=feed`);
  await page.locator('#said').selectText();
  const opened = page.waitForEvent('popup');
  // As the browser does with a bookmark: it takes the address apart and runs it in the page.
  await page.addScriptTag({ content: decodeURIComponent(bookmarklet.replace('javascript:', '')) });
  return opened;
}

test('a page is brought to the desk by a bookmark, and becomes the source of an event with the words that were selected', async ({
  page,
}) => {
  await signInAs(page, 'researcher');
  const id = crypto.randomUUID();
  await page.goto('/desk');
  const bookmark = page
    .getByRole('region', { name: 'Sources in one step' })
    .getByRole('link', { name: 'Add to Démarche' });
  const bookmarklet = (await bookmark.getAttribute('href'))!;
  await bookmark.click();
  await expect(page.getByText('Drag it to the bookmarks bar')).toBeVisible();

  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  const desk = await pressOn(page, bookmarklet, id);
  const brought = desk.getByRole('region', { name: 'Brought from a page' });
  await expect(brought.getByRole('definition')).toHaveText([
    ...['Talks resume “in Muscat”', 'The Gazette', 'A. Writer', '6 February 2026', 'English', `${NEWS}-${id}`],
    'The talks were a good start, he said.',
  ]);
  await expect(desk).toHaveURL(/\/desk$/);
  expect(await violations(desk)).toEqual([]);
  await brought.getByLabel('Dossier').selectOption(DEMO.slug);
  await brought.getByRole('button', { name: 'New event from it' }).click();
  await expect(desk.getByRole('textbox', { name: 'Address' })).toHaveValue(`${NEWS}-${id}`);
  await expect(desk.getByRole('textbox', { name: 'Headline' })).toHaveValue('Talks resume “in Muscat”');
  await expect(desk.getByRole('textbox', { name: 'Quote' })).toHaveValue('The talks were a good start, he said.');
  // Where they stand: what comes before and behind them is kept with them.
  await expect(desk.getByRole('paragraph').filter({ hasText: 'Place in the document' })).toContainText(
    /Menu\s*The talks were a good start, he said\.\s*Mediators met both/,
  );
  expect(asked.filter((url) => url.includes('start'))).toEqual([]);
});

test('a saved page that is opened, and the source of one that is pasted, fill the desk of articles', async ({
  page,
}) => {
  await signInAs(page, 'researcher');
  const id = crypto.randomUUID();
  await ask(page, 'POST', '/api/publishers', { name: `Gazette of ${id}` });
  const saved = html(id)
    .replace('content="The Gazette"', `content="gazette OF ${id}"`)
    .replace('</body>', `<script>document.title = 'run'</script></body>`);
  await page.goto(`/d/${DEMO.slug}/article`);
  await page
    .getByLabel('Open a saved page or PDF…')
    .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert')).toHaveText(
    'This file is neither a saved page (.html) nor a PDF with text, or is too large.',
  );
  await page
    .getByLabel('Open a saved page or PDF…')
    .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(saved) });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(field('Publisher')).toHaveValue(`Gazette of ${id}`);
  await expect(field('Text of the article')).toHaveValue(
    'The talks were a good start, he said.\n\nMediators met both sides on Friday in Muscat.',
  );
  await expect(page.getByLabel('Published on')).toHaveValue('2026-02-06');

  await page.getByLabel('Open a saved page or PDF…').setInputFiles({
    name: 'communique.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOf('Joint communiqué of the delegations', COMMUNIQUE),
  });
  await expect(field('Text of the article')).toHaveValue(
    'Joint communiqué\n\nThe delegations met in Muscat on 6 February 2026 and will go on next week.',
  );
  await expect(field('Headline')).toHaveValue('Joint communiqué of the delegations');
  // Of the page that lay there before, nothing is said of this one.
  await expect(field('Publisher')).toHaveValue('');

  await field('Text of the article').fill('');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await field('Text of the article').focus();
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(saved.replace('both sides', 'all sides'))})`);
  await page.keyboard.press('Control+V');
  await expect(field('Text of the article')).toHaveValue(/Mediators met all sides/);
  await expect(page).not.toHaveTitle('run');
});
