import { XMLParser } from 'fast-xml-parser';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { addDossier } from '../support/write.js';

const PUBLIC_URL = 'https://demarche.example';
let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true, environment: { PUBLIC_URL } });
  await addDossier(demarche, 'only-drafts');
});
afterAll(() => demarche.close());

const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });

/** The addresses that a file names, without the host. */
async function named(path: string, within: 'urlset' | 'sitemapindex', element: 'url' | 'sitemap'): Promise<string[]> {
  const { status, type, text } = await ask(demarche, path);
  expect([status, type]).toEqual([200, 'application/xml; charset=utf-8']);
  const entries: { loc: string }[] = parser.parse(text)[within][element] ?? [];
  return entries.map(({ loc }) => {
    expect(loc.startsWith(`${PUBLIC_URL}/`)).toBe(true);
    return loc.slice(PUBLIC_URL.length);
  });
}

it('names the pages of published dossiers and events, and no draft', async () => {
  const files = await named('/sitemap.xml', 'sitemapindex', 'sitemap');
  expect(files).toEqual([
    expect.stringMatching(/^\/sitemap\/dossiers\/[\da-f-]{36}\.xml$/),
    expect.stringMatching(/^\/sitemap\/events\/[\da-f-]{36}\.xml$/),
  ]);
  const [dossiers, events] = await Promise.all(files.map((file) => named(file, 'urlset', 'url')));
  expect(dossiers).toEqual(expect.arrayContaining(['/d/iran-us-2025-2026', '/d/iran-us-2025-2026/timeline']));
  expect(dossiers!.join(' ')).not.toMatch(/only-drafts|quick|edit|import/);
  const { body } = await ask(demarche, '/api/events?limit=500');
  expect([...events!].sort()).toEqual(body.items.map(({ ref }: { ref: string }) => `/events/${ref}`).sort());
});

it('is asked again for nothing where nothing has changed, and named by robots.txt', async () => {
  const { headers } = await ask(demarche, '/sitemap.xml');
  const again = await ask(demarche, '/sitemap.xml', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect([again.status, headers.get('cache-control')]).toEqual([304, 'public, max-age=3600']);
  expect((await ask(demarche, '/robots.txt')).text).toContain(`\nSitemap: ${PUBLIC_URL}/sitemap.xml\n`);
});

it.each(['/sitemap/events/x.xml', '/sitemap/users/01a22782-bbbd-7938-8a75-1267e5b02d29.xml'])(
  '%s is not there',
  async (path) => {
    expect((await ask(demarche, path)).body.code).toBe('not_found');
  },
);

it('is not there where reading is for members', async () => {
  const closed = await startTestApp({ environment: { READ_ACCESS: 'members' } });
  expect((await ask(closed, '/sitemap.xml')).status).toBe(404);
  expect((await ask(closed, '/robots.txt')).text).not.toContain('Sitemap');
  await closed.close();
});
