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

const post = (input: object) => send(demarche, researcher, 'POST /api/sources', input);
const page = { publisher: 'The Example', title: 'A page', language: 'en', publishedOn: '2026-02-06' };
let number = 0;
const address = () => `https://example.net/${(number += 1)}`;

describe('a source that is not on the web', () => {
  it.each(['interview', 'book', 'document', 'broadcast'])(
    'is taken as %s, known by the text it is cited by',
    async (kind) => {
      const cable = { ...page, kind, publishedOn: '2004', citation: `Archive, box ${kind}` };
      const { status, body } = await post(cable);
      expect([status, body]).toMatchObject([201, { ...cable, url: null }]);
      const found = await read(`/api/sources?q=${encodeURIComponent(`box ${kind}`)}`);
      expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    },
  );

  it('needs that text also where its address is taken away', async () => {
    const { body } = await post({ ...page, url: address() });
    const { status, body: refused } = await send(
      demarche,
      researcher,
      `PATCH /api/sources/${body.id}`,
      { url: null },
      1,
    );
    expect([status, refused.errors]).toMatchObject([
      400,
      [{ pointer: '/citation', code: 'sources_address_or_citation' }],
    ]);
  });
});

describe('a source without an exact day', () => {
  it.each(['2014', '2014-01', '2014-01-20', '1953~'])('keeps %s as it was written', async (publishedOn) => {
    expect((await post({ ...page, url: address(), publishedOn })).body.publishedOn).toBe(publishedOn);
  });

  it('may tell only on which day it was read', async () => {
    const undated = { ...page, url: address(), publishedOn: null, accessedOn: '2026-02-09' };
    expect((await post(undated)).body).toMatchObject({ publishedOn: null, accessedOn: '2026-02-09' });
  });

  it('comes by its last day among the others, and after all of them where it has none', async () => {
    const seen: (string | null)[] = [];
    let cursor = '';
    do {
      const { body } = await read(`/api/sources?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((item: { publishedOn: string | null }) => item.publishedOn));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    const ends = seen.map((day) => (day === null ? '' : day.replace('~', '').padEnd(7, '-12').padEnd(10, '-31')));
    expect(ends).toEqual([...ends].sort().reverse());
    expect(seen).toContain(null);
  });
});

describe('a source in a language that nobody has told', () => {
  it('is taken, says so, and may be told later; so is one of which it is not told any more', async () => {
    const { language: _, ...untold } = page;
    const { status, body } = await post({ ...untold, url: address() });
    expect([status, body.language]).toEqual([201, 'und']);
    const change = (version: number, language: string | null) =>
      send(demarche, researcher, `PATCH /api/sources/${body.id}`, { language }, version);
    expect((await change(1, 'fa')).body.language).toBe('fa');
    expect((await change(2, null)).body.language).toBe('und');
  });
});

describe('where a source comes from', () => {
  it('reads back as it was written, its publishers by name', async () => {
    const origin = {
      ...{ titleSource: 'page', seen: 'listed', contentHash: 'sha256:1f', archivedAt: '2026-02-07T10:00:00.000Z' },
      archiveUrl: 'https://web.archive.org/web/2026/https://example.net/kept',
    };
    const { body } = await post({ ...page, url: address(), ...origin, agencies: ['AFP', 'Reuters'], textOf: 'Axios' });
    expect(body).toMatchObject({
      ...origin,
      agencies: [{ name: 'AFP' }, { name: 'Reuters' }],
      textOf: { name: 'Axios', slug: 'axios' },
    });
  });

  it('is the kind of what its publisher brings out where nobody says otherwise', async () => {
    const radio = { name: 'Radio Example', kind: 'broadcast' };
    expect((await send(demarche, researcher, 'POST /api/publishers', radio)).status).toBe(201);
    const kindOf = async (input: object) =>
      (await post({ ...page, url: address(), publisher: 'Radio Example', ...input })).body.kind as string;
    expect([await kindOf({}), await kindOf({ kind: 'interview' })]).toEqual(['broadcast', 'interview']);
  });
});

describe('the same page at another address', () => {
  const known = 'https://www.example.com/world/talks-in-muscat';
  let id: string;
  beforeAll(async () => {
    id = (await post({ ...page, url: known })).body.id as string;
  });

  it.each([
    'https://www.example.com/world/talks-in-muscat/amp',
    'https://www.example.com/world/talks-in-muscat/amp/',
    'https://www.example.com/world/talks-in-muscat.amp',
    'https://www.example.com/amp/world/talks-in-muscat',
    'https://www.example.com/world/talks-in-muscat?amp',
    'https://www.example.com/world/talks-in-muscat?outputType=amp',
    'https://amp.example.com/world/talks-in-muscat',
    'https://m.example.com/world/talks-in-muscat?utm_source=x',
    'http://mobile.example.com/world/talks-in-muscat',
    'https://web.archive.org/web/20260206101500/https://www.example.com/world/talks-in-muscat',
    'https://web.archive.org/web/20260206101500id_/http://example.com/world/talks-in-muscat/?fbclid=y',
    'https://www.google.com/amp/s/www.example.com/world/talks-in-muscat',
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/world/talks-in-muscat',
  ])('is found as known: %s', async (copy) => {
    const found = (await read(`/api/sources?url=${encodeURIComponent(copy)}`)).body;
    expect(found.items.map((item: { id: string }) => item.id)).toEqual([id]);
    expect((await post({ ...page, url: copy })).body).toMatchObject({ code: 'conflict', existing: { id } });
  });

  it('is found as known where the copy is named before the ending', async () => {
    const whole = (await post({ ...page, url: 'https://www.example.com/world/round.html' })).body.id as string;
    const copy = 'https://www.example.com/world/round.amp.html';
    expect((await post({ ...page, url: copy })).body).toMatchObject({ code: 'conflict', existing: { id: whole } });
  });

  it.each([
    'https://www.example.com/world/talks-in-muscat/ampere',
    'https://www.example.com/world/talks-in-muscat.amp.zip',
    'https://www.example.com/amp',
    'https://m.com/world/talks-in-muscat',
    'https://mexample.com/world/talks-in-muscat',
    'https://web.archive.org/web/20260206101500/https://other.example.com/world/talks-in-muscat',
  ])('is not another page: %s', async (other) => {
    expect((await read(`/api/sources?url=${encodeURIComponent(other)}`)).body.total).toBe(0);
  });

  it('is told apart in addresses of up to 8,000 characters', async () => {
    const long = `https://example.net/?q=${Array.from({ length: 1000 }, (_, n) => n.toString(36).padStart(7, '0')).join('')}`;
    const { status, body } = await post({ ...page, url: long });
    expect(status).toBe(201);
    expect((await post({ ...page, url: `${long}x` })).status).toBe(201);
    expect((await post({ ...page, url: long })).body.existing.id).toBe(body.id);
  });
});

describe('a source that is looked for', () => {
  const titles = async (q: string) => {
    const { body } = await read(`/api/sources?limit=100&q=${encodeURIComponent(q)}`);
    expect(body.total).toBe(body.items.length);
    return body.items.map(({ title }: { title: string }) => title);
  };
  const add = (title: string) => post({ ...page, publisher: 'Gazette', url: address(), title });

  it('is found by a title that is only alike, too, while few have what was typed', async () => {
    await add('Communiqué on enrichment centrifuges');
    await add('Communiqué on enrichment centres');
    expect(await titles('enrichment centrifuges')).toEqual([
      'Communiqué on enrichment centres',
      'Communiqué on enrichment centrifuges',
    ]);
    expect(await titles('enrichmant centrifuges')).toContain('Communiqué on enrichment centrifuges');
  });

  it('is found by what was typed alone where many have it', async () => {
    for (let n = 0; n < 20; n += 1) await add(`Enrichment centrifuges, part ${n}`);
    const found = await titles('enrichment centrifuges');
    expect(found).toHaveLength(21);
    expect(found).not.toContain('Communiqué on enrichment centres');
  });

  it('is on one page, whichever that is', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const asked = `/api/sources?limit=4&q=enrichment%20centrifuges${cursor && `&cursor=${cursor}`}`;
      const { body }: { body: any } = await read(asked);
      expect(body.total).toBe(21);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([21, 21]);
  });
});
