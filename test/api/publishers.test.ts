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

let number = 0;
const source = (given: object) => ({
  ...{ url: `https://example.net/${(number += 1)}`, title: 'A page', language: 'en', publishedOn: '2026-02-06' },
  ...given,
});
const record = (given: object) => send(demarche, researcher, 'POST /api/sources', source(given));
const read = async (path: string) => (await send(demarche, researcher, `GET ${path}`)).body;

describe('a publisher', () => {
  it('reads back as it was written, with its history', async () => {
    const input = { name: 'El País', reliability: 'B', kind: 'article', country: 'ES', note: 'Daily of record' };
    const { status, body, headers } = await send(demarche, researcher, 'POST /api/publishers', input);
    expect([status, headers.get('location')]).toEqual([201, '/api/publishers/el-pais']);
    expect(body).toMatchObject({ ...input, slug: 'el-pais', sourceCount: 0, version: 1 });
    expect(await read('/api/publishers/el-pais')).toEqual(body);
    const changed = await send(
      demarche,
      researcher,
      'PATCH /api/publishers/el-pais',
      { reliability: 'A', reason: 'So' },
      1,
    );
    expect(changed.body).toMatchObject({ reliability: 'A', version: 2 });
    const { items } = await read('/api/publishers/el-pais/revisions');
    expect(items[0]).toMatchObject({ reason: 'So', difference: [{ path: '/reliability', was: 'B', value: 'A' }] });
  });

  it('is found by its name however it is spelt, the nearest first', async () => {
    for (const name of ['Kommersant', 'Коммерсантъ', 'Kommersant Ukraine']) {
      expect((await send(demarche, researcher, 'POST /api/publishers', { name })).status).toBe(201);
    }
    const found = async (q: string) =>
      ((await read(`/api/publishers?q=${encodeURIComponent(q)}`)).items as { name: string }[]).map(({ name }) => name);
    expect((await found('KOMMERSANT')).slice(0, 2)).toEqual(['Kommersant', 'Kommersant Ukraine']);
    expect(await found('коммерс')).toEqual(['Коммерсантъ']);
    expect(await found('nobody at all')).toEqual([]);
  });

  it('cannot have the name or slug of another', async () => {
    const { body } = await send(demarche, researcher, 'POST /api/publishers', { name: 'Taken' });
    const again = await send(demarche, researcher, 'POST /api/publishers', { name: 'Taken' });
    expect([again.status, again.body]).toMatchObject([
      409,
      { existing: { id: body.id }, errors: [{ pointer: '/name', code: 'publishers_name_unique' }] },
    ]);
    const slug = await send(demarche, researcher, 'POST /api/publishers', { name: 'Other', slug: 'taken' });
    expect([slug.status, slug.body.errors[0].code]).toEqual([409, 'publishers_slug_unique']);
  });

  it.each([
    ['/name', { name: ' ' }],
    ['/reliability', { name: 'x', reliability: 'G' }],
    ['/kind', { name: 'x', kind: 'rumour' }],
    ['/country', { name: 'x', country: 'Spain' }],
  ])('names %s where it is wrong', async (pointer, input) => {
    const { status, body } = await send(demarche, researcher, 'POST /api/publishers', input);
    expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
  });
});

describe('the publisher of a source', () => {
  it('is named by its name in any case, or by its slug', async () => {
    const made = (await record({ publisher: 'Wire Service' })).body;
    expect(made).toMatchObject({ publisher: 'Wire Service', publisherSlug: 'wire-service' });
    for (const publisher of ['WIRE service', 'wire-service', ' Wire Service ']) {
      expect((await record({ publisher })).body).toMatchObject({ publisher: 'Wire Service' });
    }
    expect((await read('/api/publishers/wire-service')).sourceCount).toBe(4);
  });

  it('is made once where two name it at once', async () => {
    const sent = await Promise.all(Array.from({ length: 6 }, () => record({ publisher: 'Gleichzeitig' })));
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 201));
    expect((await read('/api/publishers?q=Gleichzeitig')).total).toBe(1);
  });

  it('lends it its grade where the source has none of its own', async () => {
    await send(demarche, researcher, 'POST /api/publishers', { name: 'Graded', reliability: 'B' });
    const [plain, own] = [
      await record({ publisher: 'Graded' }),
      await record({ publisher: 'Graded', reliability: 'D' }),
    ];
    expect(plain.body).toMatchObject({ reliability: 'B', ownReliability: null });
    expect(own.body).toMatchObject({ reliability: 'D', ownReliability: 'D' });
    await send(demarche, researcher, 'PATCH /api/publishers/graded', { reliability: 'C' }, 1);
    expect((await read(`/api/sources/${plain.body.slug}`)).reliability).toBe('C');
    expect((await read(`/api/sources/${own.body.slug}`)).reliability).toBe('D');
  });

  it('gives its new name to all of its sources, which are found by it', async () => {
    const { body } = await record({ publisher: 'Old Name' });
    await send(demarche, researcher, 'PATCH /api/publishers/old-name', { name: 'Brand New' }, 1);
    expect(await read(`/api/sources/${body.slug}`)).toMatchObject({
      publisher: 'Brand New',
      publisherSlug: 'old-name',
    });
    expect((await read('/api/sources?q=brand+new')).total).toBe(1);
    const { items, names } = await read(`/api/sources/${body.slug}/revisions`);
    const [first] = items as { difference: { value: { publisher: string } }[] }[];
    expect(names[first!.difference[0]!.value.publisher]).toBe('Brand New');
  });
});

describe('looked back to', () => {
  it('a publisher is known with the first source that it stands behind', async () => {
    await record({ publisher: 'Later', publishedOn: '2031-01', agencies: ['Late Wire'] });
    for (const q of ['Later', 'Late Wire']) {
      const path = `/api/publishers?q=${encodeURIComponent(q)}&limit=1`;
      expect([q, (await read(`${path}&knownOn=2031-01-30`)).total]).toEqual([q, 0]);
      expect([q, (await read(`${path}&knownOn=2031-01-31`)).items[0].name]).toEqual([q, q]);
    }
  });
});
