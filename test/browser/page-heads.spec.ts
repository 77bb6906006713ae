import { FOLLOW_UPS, MUSCAT, OVERVIEW, TABLE, TIMELINE } from './support/dossier.js';
import { expect, test } from './support/test.js';

const DOSSIER = 'Iran–US nuclear negotiations 2025–2026';

for (const [address, title, language] of [
  ['/', 'Démarche', 'en'],
  ['/actors', 'Actors · Démarche', 'en'],
  ['/compare?lang=fr', 'Négociations côte à côte · Démarche', 'fr'],
  ['/actors/iran?lang=fr', 'Iran · Démarche', 'fr'],
  ['/actors/us?lang=fr', 'États-Unis · Démarche', 'fr'],
  [OVERVIEW, `Overview · ${DOSSIER} · Démarche`, 'en'],
  [`${FOLLOW_UPS}?lang=fr`, `Suites · ${DOSSIER} · Démarche`, 'fr'],
  [`/events/${MUSCAT.ref}`, `${MUSCAT.title} · Démarche`, 'en'],
  [`/events/muscat-talks-2026-02-06`, `${MUSCAT.title} · Démarche`, 'en'],
] as const) {
  test(`the HTML of ${address} says what the page is called and tells, before any script`, async ({ request }) => {
    const html = await (await request.get(address, { headers: { 'accept-language': 'en' } })).text();
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe(title);
    expect(html).toContain(`<html lang="${language}">`);
    const [, description = ''] = /<meta name="description" content="([^"]+)" \/>/.exec(html) ?? [];
    expect(description.length).toBeGreaterThan(20);
    expect(html).toContain(`<meta property="og:description" content="${description}" />`);
  });
}

test('a link to a dossier or an event brings a picture of its own', async ({ request }) => {
  for (const address of [TABLE, `/events/${MUSCAT.ref}?knownOn=2026-02-08`]) {
    const html = await (await request.get(address)).text();
    const [, image = ''] = /<meta property="og:image" content="([^"]+)" \/>/.exec(html) ?? [];
    const picture = await request.get(image.replaceAll('&amp;', '&'));
    expect([address, picture.status(), picture.headers()['content-type']]).toEqual([address, 200, 'image/png']);
  }
  expect(await (await request.get('/actors/iran')).text()).not.toContain('og:image');
});

test('the page of a view leads readers of feeds to what it shows, and to nothing else', async ({ request }) => {
  const feedsOf = async (address: string) => {
    const html = await (await request.get(address, { headers: { 'accept-language': 'fr' } })).text();
    const links = html.matchAll(
      /<link rel="alternate" type="(application\/(?:atom\+xml|feed\+json))" href="([^"]+)" title="([^"]+)" \/>/g,
    );
    return [...links].map(([, type = '', href = '', title = '']) => ({
      type,
      href: href.replaceAll('&amp;', '&'),
      title,
    }));
  };
  const view = `${TABLE}?kind=talks&actor=iran&q=${encodeURIComponent('Oman & "Mascate"')}`;
  const found = await feedsOf(`${view}&knownOn=2026-02-08&sort=-when&selected=x&review=draft`);
  expect(found.map(({ type }) => type)).toEqual(['application/atom+xml', 'application/feed+json']);
  for (const { type, href, title } of found) {
    expect(title).toBe(`Tableau · ${DOSSIER}`);
    const [feed, csv] = [
      await request.get(href),
      await request.get(`/api/exports/events.csv?${view.split('?')[1]}&dossier=iran-us-2025-2026`),
    ];
    expect([feed.status(), feed.headers()['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    expect(feed.headers()['demarche-filter']).toBe(csv.headers()['demarche-filter']);
  }
  for (const address of ['/', '/actors/iran', `/events/${MUSCAT.ref}`, '/d/nobodys']) {
    expect([address, await feedsOf(address)]).toEqual([address, []]);
  }
});

test('strangers are told where nothing is, and are led to an event that they look for beneath its dossier', async ({
  request,
}) => {
  const headers = { accept: 'text/html' };
  for (const nowhere of [
    '/events/IRUS-2026-999',
    '/d/nobodys',
    '/d/nobodys/table',
    '/actors/nobody',
    '/sources/none',
  ]) {
    const answer = await request.get(nowhere, { headers });
    expect([nowhere, answer.status()]).toEqual([nowhere, 404]);
    expect(await answer.text()).toContain('<title>Démarche</title>');
  }
  const led = await request.get(`${OVERVIEW}/events/${MUSCAT.ref}?lang=fr`, { headers, maxRedirects: 0 });
  expect([led.status(), led.headers()['location']]).toEqual([308, `/events/${MUSCAT.ref}?lang=fr`]);
});

test('the HTML of a page that looks back knows nothing that was not known', async ({ request }) => {
  const titleOf = async (day: string) =>
    /<title>(.*?)<\/title>/.exec(await (await request.get(`/events/${MUSCAT.ref}?knownOn=${day}`)).text())?.[1];
  expect(await titleOf('2025-01-01')).toBe('Démarche');
  expect(await titleOf('2026-02-06')).toContain(MUSCAT.title);
  const shared = await (await request.get(`${TIMELINE}?knownOn=2026-02-06&lang=fr`)).text();
  expect(shared).toMatch(/<meta property="og:description" content="Chronologie\. Connu au 6 février 2026\. /);
  for (const list of ['actors', 'sources', 'publishers', 'dossiers'] as const) {
    const { items } = await (await request.get(`/api/${list}?limit=1&knownOn=2026-02-06`)).json();
    const { slug, name = '', title = name } = items[0] as { slug: string; name?: string; title?: string };
    const html = await (await request.get(`/${list === 'dossiers' ? 'd' : list}/${slug}?knownOn=2026-02-06`)).text();
    expect(/<title>(.*?) · Démarche<\/title>/.exec(html)?.[1]).toContain(title.slice(0, 10));
  }
});

test('the page that a script has taken over is called the same', async ({ page, request }) => {
  for (const address of [OVERVIEW, TABLE, '/actors', '/compare', '/actors/us', '/publishers']) {
    const html = await (await request.get(address, { headers: { 'accept-language': 'en' } })).text();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/<title>(.*?)<\/title>/.exec(html)![1]!);
  }
});

test.describe('without any script', () => {
  // What is asked for ahead of the scripts is then not used.
  test.use({ javaScriptEnabled: false, provoked: /was preloaded using link preload/ });

  test('front page and event are read, in the language of the address, and lead on', async ({ page }) => {
    await page.goto(OVERVIEW);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(DOSSIER);
    await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('link')).toHaveCount(11);
    await expect(page.getByRole('heading', { name: 'Last recorded' })).toBeVisible();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/events\/IRUS-/);
    await page.goto(`/events/${MUSCAT.ref}?lang=fr`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MUSCAT.title);
    await expect(page.getByRole('heading', { name: 'Faits' })).toBeVisible();
    await expect(page.getByText('tenu', { exact: true }).first()).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 1280);
  });
});

test('what the server wrote gives way to the client, and nothing moves', async ({ page, request }) => {
  const html = await (await request.get(OVERVIEW)).text();
  expect(html).toContain('<script type="application/ld+json">');
  await page.addInitScript(`new PerformanceObserver((list) => { globalThis.shifted = (globalThis.shifted ?? 0) + list.getEntries()
    .filter(({ sources }) => sources.some(({ node }) => node instanceof Element && !node.closest('[aria-busy]')))
    .reduce((sum, { value }) => sum + value, 0) }).observe({ type: 'layout-shift', buffered: true })`);
  await page.goto(`/events/${MUSCAT.ref}`);
  await expect(page.locator('#first')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(MUSCAT.title);
  await expect(page.getByRole('contentinfo').or(page.locator('footer'))).toBeVisible();
  expect(await page.evaluate('globalThis.shifted ?? 0')).toBeLessThan(0.02);
});
