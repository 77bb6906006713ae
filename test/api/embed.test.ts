import { XMLParser } from 'fast-xml-parser';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

const DOSSIER = 'iran-us-2025-2026';
const PAGE = `/embed/d/${DOSSIER}`;
const HOSTILE = `</a></svg><script>alert("x")</script><img src=x onerror='y'>`;

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: 'today' });
  demarche.setNow('2026-11-29T12:00:00Z');
});
afterAll(() => demarche.close());

/** Refs of the events that a page shows: in its picture, and in its list. */
const drawnIn = (html: string): string[] => [...html.matchAll(/data-event="([^"]+)"/g)].map(([, ref]) => ref!).sort();
const listedIn = (html: string): string[] =>
  [...html.matchAll(/<li id="event-([^"]+)"/g)].map(([, ref]) => ref!).sort();

describe('a timeline for frames of others', () => {
  it('is let into any frame, sets no cookie, and all other pages are let into none', async () => {
    const { status, type, headers } = await ask(demarche, PAGE);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = headers.get('content-security-policy')!.split(';');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", 'frame-ancestors *']));
    expect(headers.has('x-frame-options')).toBe(false);
    expect(headers.has('set-cookie')).toBe(false);
    for (const other of ['/api/dossiers', `/api/oembed?url=/d/${DOSSIER}`, '/embed', '/robots.txt']) {
      const answer = await ask(demarche, other);
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    }
  });

  it('is kept, asked for again by its tag, and compressed', async () => {
    const { headers, text } = await ask(demarche, PAGE, { headers: { 'accept-encoding': 'identity' } });
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('vary')).not.toMatch(/cookie/);
    const again = await fetch(demarche.address + PAGE, {
      headers: { 'if-none-match': headers.get('etag')!, 'accept-encoding': 'identity' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const small = await fetch(demarche.address + PAGE, { headers: { 'accept-encoding': 'br' } });
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(await small.text()).toBe(text);
  });

  it('draws each event of its list and no other, with or without a script', async () => {
    const { text } = await ask(demarche, `${PAGE}?window=2026-01-01..2026-03-31&width=1200`);
    expect(listedIn(text).length).toBeGreaterThan(40);
    expect(drawnIn(text).every((ref) => listedIn(text).includes(ref))).toBe(true);
    expect(text).not.toMatch(/ on\w+=|<script(?! type="module" src="\/embed\/timeline\.js)| style="/);
  });

  it('shows what its filter chooses, says so, and leads to the same on the whole page', async () => {
    const { text } = await ask(demarche, `${PAGE}?kind=talks&actor=oman&lang=fr`);
    const { body } = await ask(demarche, `/api/events?dossier=${DOSSIER}&kind=talks&actor=oman&limit=500`);
    expect(listedIn(text)).toEqual(body.items.map(({ ref }: { ref: string }) => ref).sort());
    expect(text).toContain('Seulement Oman et pourparlers');
    expect(text).toContain(`/d/${DOSSIER}/timeline?actor=oman&amp;kind=talks&amp;lang=fr`);
    expect(text).toContain('<html lang="fr"');
  });

  it('looks back to a day: nothing that became known later is in it', async () => {
    const day = '2026-02-05';
    const { text } = await ask(demarche, `${PAGE}?knownOn=${day}`);
    const { body } = await ask(demarche, `/api/events?dossier=${DOSSIER}&knownOn=${day}&limit=500`);
    const known = body.items.map(({ ref }: { ref: string }) => ref);
    expect(listedIn(text).length).toBeGreaterThan(20);
    expect(listedIn(text).filter((ref) => !known.includes(ref))).toEqual([]);
    expect(text).toContain('As known on 5 February 2026');
    expect(text).toContain(`knownOn=${day}`);
  });

  it('tells of one event above, within its weeks', async () => {
    const { body } = await ask(demarche, `/api/events?dossier=${DOSSIER}&kind=talks&status=held&sort=-when&limit=1`);
    const [{ ref, title }] = body.items;
    const { text } = await ask(demarche, `${PAGE}?event=${ref}`);
    expect(text).toContain('<article class="told">');
    expect(/<article class="told">[\s\S]*?<\/article>/.exec(text)![0]).toContain(title);
    expect(text).toMatch(new RegExp(`data-event="${ref}"\\s+data-chosen`));
    expect((await ask(demarche, `${PAGE}?event=IRUS-1900-001`)).status).toBe(404);
  });

  it('says in the frame why it shows nothing', async () => {
    for (const [path, status, told] of [
      ['/embed/d/no-such-dossier', 404, 'There is no such dossier or event here.'],
      [`${PAGE}?knownOn=yesterday`, 400, 'must be a day that exists'],
      [`${PAGE}?dossier=other`, 400, 'Something in this address'],
    ] as const) {
      const answer = await ask(demarche, path);
      expect([answer.status, answer.type]).toEqual([status, 'text/html; charset=utf-8']);
      expect(answer.text).toContain(told);
    }
  });

  it('shows no draft, whoever asks, and no sign of a title becomes markup', async () => {
    const [{ id }] = await demarche.dataSource.query(
      `SELECT id FROM events WHERE review = 'published' AND dossier_id = (SELECT id FROM dossiers WHERE slug = $1) ORDER BY earliest LIMIT 1`,
      [DOSSIER],
    );
    const titled = `UPDATE tellings SET title = (SELECT jsonb_object_agg(l, $2::text) FROM jsonb_object_keys(title) l) WHERE event_id = $1`;
    await demarche.dataSource.query(titled, [id, HOSTILE]);
    const hostile = (await ask(demarche, `${PAGE}?width=2000&height=1200`)).text;
    expect(hostile).toContain('&lt;/a&gt;&lt;/svg&gt;&lt;script&gt;alert');
    expect(hostile).not.toContain('<script>alert');
    expect(hostile).not.toContain('<img');
    await demarche.dataSource.query(`UPDATE events SET review = 'draft' WHERE id = $1`, [id]);
    expect((await ask(demarche, `${PAGE}?width=2000&height=1200`)).text).not.toContain('alert');
  });
});

describe('a picture for previews of links', () => {
  const pictureOf = async (query = '') => {
    const answer = await fetch(`${demarche.address}${PAGE}/preview.png${query}`);
    return { ...{ status: answer.status, headers: answer.headers }, png: Buffer.from(await answer.arrayBuffer()) };
  };

  it('is a PNG of the size that previews are shown in, for any origin, the same until something is written', async () => {
    const { status, headers, png } = await pictureOf('?lang=fr&knownOn=2025-05-01');
    expect([status, headers.get('content-type'), headers.get('cross-origin-resource-policy')]).toEqual([
      ...[200, 'image/png', 'cross-origin'],
    ]);
    expect(headers.get('cache-control')).toBe('public, max-age=600');
    expect(headers.has('set-cookie')).toBe(false);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await pictureOf('?lang=fr&knownOn=2025-05-01')).png.equals(png)).toBe(true);
    expect((await pictureOf('?lang=ar&knownOn=2025-05-01')).png.equals(png)).toBe(false);
  });

  it('is of nothing that readers do not see, or did not yet', async () => {
    const { body } = await ask(demarche, `/api/events?dossier=${DOSSIER}&kind=talks&status=held&sort=-when&limit=1`);
    const [{ ref }] = body.items;
    const [draft] = await demarche.dataSource.query(`SELECT id FROM events WHERE review = 'draft' LIMIT 1`);
    const asked = [`?event=${ref}`, `?event=${ref}&knownOn=2025-03-01`, `?event=${draft.id}`, '?kind=talks'];
    const answers = await Promise.all(asked.map(pictureOf));
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 400]);
    expect((await ask(demarche, '/embed/d/nothing/preview.png')).status).toBe(404);
  });
});

describe('oEmbed', () => {
  const asked = (url: string, more = ''): string => `/api/oembed?url=${encodeURIComponent(url)}${more}`;

  it('proposes a frame for the pages of a dossier and for events, as oEmbed 1.0 wants it, no larger than there is room', async () => {
    const whole = `${demarche.address}/d/${DOSSIER}/timeline?kind=talks&knownOn=2026-02-10&selected=x`;
    const { status, type, body } = await ask(
      demarche,
      asked(whole.replace('&selected=x', ''), '&maxwidth=600&maxheight=300&dnt=1'),
    );
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 300, provider_name: 'Démarche' });
    const [, src] = /^<iframe src="([^"]+)" width="600" height="300" title="[^"<>]+"/.exec(body.html)!;
    const address = new URL(src!.replaceAll('&amp;', '&'));
    expect(address.origin).toBe(demarche.address);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      kind: 'talks',
      knownOn: '2026-02-10',
      width: '600',
    });
    expect((await ask(demarche, address.pathname + address.search)).status).toBe(200);
    // A timeline may be looked at by the hour, which a frame is not.
    const hours = `${demarche.address}/d/${DOSSIER}/timeline?window=2026-02-01T06:00:00Z..2026-02-09T12:00:00Z`;
    expect((await ask(demarche, asked(hours))).body.html).toContain('?window=2026-02-01..2026-02-09&amp;');
  });

  it('says the same in XML', async () => {
    const url = `${demarche.address}/d/${DOSSIER}`;
    const { type, text } = await ask(demarche, asked(url, '&format=xml'));
    expect(type).toBe('text/xml; charset=utf-8');
    const { oembed } = new XMLParser({ parseTagValue: false, processEntities: true }).parse(text);
    const { body } = await ask(demarche, asked(url));
    expect(oembed.html).toBe(body.html);
    expect([oembed.type, oembed.version, oembed.width]).toEqual(['rich', '1.0', '960']);
  });

  it('frames an event within its dossier', async () => {
    const { body } = await ask(demarche, `/api/events?dossier=${DOSSIER}&kind=talks&limit=1`);
    const [{ ref, title }] = body.items;
    const told = (await ask(demarche, asked(`${demarche.address}/events/${ref}`))).body;
    expect(told.title).toBe(title);
    expect(told.html).toContain(`/embed/d/${DOSSIER}?event=${ref}&amp;`);
  });

  it('knows no other addresses, and no other forms', async () => {
    for (const url of [
      'https://example.org/d/x',
      `${demarche.address}/actors/iran`,
      'javascript:alert(1)',
      `${demarche.address}/d/nothing`,
    ]) {
      expect((await ask(demarche, asked(url))).status).toBe(404);
    }
    expect((await ask(demarche, asked(`/d/${DOSSIER}`, '&format=yaml'))).status).toBe(501);
  });
});

it('shows nothing to anybody where reading is for members', async () => {
  const closed = await startTestApp({ demo: 'today', environment: { READ_ACCESS: 'members' } });
  try {
    const { status, text } = await ask(closed, PAGE);
    expect(status).toBe(403);
    expect(text).toContain('read by its members only');
    expect(text).not.toContain('Iran');
    expect((await ask(closed, `${PAGE}/preview.png`)).status).toBe(403);
    expect((await ask(closed, `/api/oembed?url=/d/${DOSSIER}`)).status).toBe(401);
  } finally {
    await closed.close();
  }
});
