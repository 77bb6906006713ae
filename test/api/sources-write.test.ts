import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
let researcher: string;
beforeAll(async () => {
  demarche = await startTestApp();
  researcher = (await signIn(demarche, 'researcher')).cookie;
});
afterAll(() => demarche.close());

/** As those who write: readers see what something published uses. */
const read = (path: string) => send(demarche, researcher, `GET ${path}`);

let number = 0;
const article = (given: object = {}) => ({
  url: `https://example.org/articles/${(number += 1)}`,
  publisher: 'Le Monde',
  title: 'À Mascate, des pourparlers indirects',
  publishedOn: '2026-02-07',
  language: 'fr',
  ...given,
});
const post = (body: unknown) => send(demarche, researcher, 'POST /api/sources', body);
const revisionsOf = (id: string) =>
  demarche.dataSource.query<{ version: number; author: string; reason: string | null; difference: object }[]>(
    'SELECT version, author, reason, difference FROM revisions WHERE entity_id = $1 ORDER BY version',
    [id],
  );

describe('recording a source', () => {
  it('reads back as it was written, under a slug of publisher and day', async () => {
    const full = article({ reliability: 'B', note: 'Paywalled', retrievedVia: 'https://archive.example.org/1' });
    const { status, body, headers } = await post(full);
    expect([status, headers.get('etag'), headers.get('location')]).toEqual([201, '"1"', `/api/sources/${body.slug}`]);
    expect(body).toMatchObject({ ...full, slug: 'le-monde-2026-02-07', version: 1, eventCount: 0 });
    expect((await read(`/api/sources/${body.slug}`)).body).toEqual(body);
    expect(await revisionsOf(body.id)).toMatchObject([{ version: 1, author: 'The researcher' }]);
  });

  it('says of what it was not told that it is unknown', async () => {
    expect((await post(article())).body).toMatchObject({ reliability: 'F', note: null, retrievedVia: null });
  });

  it('numbers the slugs of one publisher on one day, also when they come at once', async () => {
    const sent = [1, 2, 3].map(() => post(article({ publisher: 'Kayhan' })));
    const slugs = (await Promise.all(sent)).map(({ body }) => body.slug as string);
    expect(slugs.sort()).toEqual(['kayhan-2026-02-07', 'kayhan-2026-02-07-2', 'kayhan-2026-02-07-3']);
  });

  it('writes languages as they are usually written', async () => {
    expect((await post(article({ language: 'ZH-hans' }))).body.language).toBe('zh-Hans');
  });

  it.each<[string, object]>([
    ['/url', { url: 'example.org/a' }],
    ['/url', { url: 'ftp://example.org/a' }],
    ['/url', { url: 'https://somebody:secret@example.org/a' }],
    ['/url', { url: 'https://exa mple.org' }],
    ['/url', { url: 'https://example.org/\0' }],
    ['/url', { url: `https://example.org/${'é'.repeat(1400)}` }],
    ['/citation', { url: null }],
    ['/citation', { url: undefined, citation: ' ' }],
    ['/kind', { kind: 'rumour' }],
    ['/titleSource', { titleSource: 'memory' }],
    ['/seen', { seen: 'skimmed' }],
    ['/agencies', { agencies: ['AFP', 'AFP'] }],
    ['/agencies', { agencies: [''] }],
    ['/accessedOn', { accessedOn: '2026-02' }],
    ['/archivedAt', { archivedAt: '2026-02-07' }],
    ['/archiveUrl', { archiveUrl: 'archive.org' }],
    ['/publishedOn', { publishedOn: '2026-02-01/2026-02-03' }],
    ['/publisher', { publisher: ' ' }],
    ['/publisher', { publisher: '\0' }],
    ['/title', { title: null }],
    ['/publishedOn', { publishedOn: '2026-02-30' }],
    ['/language', { language: 'french' }],
    ['/language', { language: 7 }],
    ['/reliability', { reliability: 'G' }],
    ['/note', { note: 'x'.repeat(5001) }],
    ['/slug', { slug: 'Not A Slug' }],
    ['/surprise', { surprise: 1 }],
  ])('names %s where it is wrong (case %#)', async (pointer, given) => {
    const { status, body } = await post(article(given));
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('an address that is known', () => {
  const url = 'https://www.example.org/2026/02/talks/?id=7&b=1';
  let known: { id: string; slug: string };
  beforeAll(async () => {
    known = (await post(article({ url }))).body;
  });

  const copies = [
    url,
    'http://example.org/2026/02/talks?b=1&id=7',
    'https://EXAMPLE.org:443/2026/02/talks/?id=7&b=1#comments',
    'https://www.example.org/2026/02/talks/?utm_source=x&id=7&utm_campaign=y&b=1&fbclid=z',
    'https://example.org/2026/02/talks?id=7&b=1&xtor=RSS-1&at_medium=z#:~:text=a',
  ];
  it.each(copies)('is found and not taken twice: %s', async (copy) => {
    const found = (await read(`/api/sources?url=${encodeURIComponent(copy)}`)).body;
    expect([found.total, found.items[0]?.id]).toEqual([1, known.id]);
    const { status, body } = await post(article({ url: copy }));
    expect([status, body.code, body.existing]).toEqual([409, 'conflict', { id: known.id, slug: known.slug }]);
    expect(body.errors).toMatchObject([{ pointer: '/url', code: 'sources_address_unique' }]);
  });

  it.each([
    'https://www.example.org/2026/02/talks/?id=8&b=1',
    'https://www.example.org/2026/02/Talks/?id=7&b=1',
    'https://www.example.org/2026/02/talks/?id=7&b=1#!/page/2',
    'https://news.example.org/2026/02/talks/?id=7&b=1',
  ])('is not that of another page: %s', async (other) => {
    expect((await read(`/api/sources?url=${encodeURIComponent(other)}`)).body.total).toBe(0);
    expect((await post(article({ url: other }))).status).toBe(201);
  });

  it('is refused by its field where it is none', async () => {
    const { status, body } = await read('/api/sources?url=mascate');
    expect([status, body.errors[0].pointer]).toEqual([400, '/url']);
  });
});

describe('changing a source', () => {
  it('changes what is given and nothing else, as one revision with its reason', async () => {
    const { body: before } = await post(article({ note: 'Paywalled' }));
    const path = `PATCH /api/sources/${before.slug}`;
    const changes = { reliability: 'A', note: null };
    const { status, body, headers } = await send(demarche, researcher, path, { ...changes, reason: 'Graded' }, 1);
    expect([status, headers.get('etag')]).toEqual([200, '"2"']);
    expect(body).toEqual({ ...before, ...changes, ownReliability: 'A', version: 2, updatedAt: expect.any(String) });
    expect((await revisionsOf(before.id))[1]).toMatchObject({
      reason: 'Graded',
      difference: [
        { op: 'replace', path: '/note', value: null },
        { op: 'replace', path: '/reliability', value: 'A' },
      ],
    });
  });

  it('that changes nothing is no revision', async () => {
    const { body } = await post(article());
    const again = await send(demarche, researcher, `PATCH /api/sources/${body.id}`, { title: body.title }, 1);
    expect([again.status, again.body]).toEqual([200, body]);
    expect(await revisionsOf(body.id)).toHaveLength(1);
  });

  it('asks for the version, and stops whoever has read an older one', async () => {
    const { body } = await post(article());
    const path = `PATCH /api/sources/${body.id}`;
    expect((await send(demarche, researcher, path, { title: 'First' })).body.code).toBe('if_match_missing');
    await send(demarche, researcher, path, { title: 'First' }, 1);
    const late = await send(demarche, researcher, path, { title: 'Second' }, 1);
    expect([late.status, late.body.code, late.body.version, late.headers.get('etag')]).toEqual([
      412,
      'stale',
      2,
      '"2"',
    ]);
  });

  it('to the address of another tells which', async () => {
    const [one, other] = [(await post(article())).body, (await post(article())).body];
    const { status, body } = await send(demarche, researcher, `PATCH /api/sources/${one.id}`, { url: other.url }, 1);
    expect([status, body.existing]).toEqual([409, { id: other.id, slug: other.slug }]);
  });

  it.each([{ title: null }, { slug: 'another' }, { url: '' }, { publishedOn: 'yesterday' }])(
    'refuses %j',
    async (changes) => {
      const { body } = await post(article());
      const refused = await send(demarche, researcher, `PATCH /api/sources/${body.id}`, changes, 1);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, `/${Object.keys(changes)[0]}`]);
    },
  );
});

describe('who may write sources', () => {
  it.each([
    ['nobody', 401],
    ['reader', 403],
    ['researcher', 201],
    ['editor', 201],
    ['administrator', 201],
  ] as const)('%s: %i', async (role, status) => {
    const cookie = role === 'nobody' ? null : (await signIn(demarche, role)).cookie;
    expect((await send(demarche, cookie, 'POST /api/sources', article())).status).toBe(status);
  });
});
