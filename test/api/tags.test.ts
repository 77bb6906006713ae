import openapi from '../../openapi.json';
import { ATTEMPTS } from '../support/attempts.js';
import { ask, type Answer } from '../support/ask.js';
import { cookieFor } from '../support/people.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { setReadings, TAGGED, type Readings } from '../support/readings.js';
import { deletedOn } from '../support/stage.js';
import { settled } from '../support/spreadsheets.js';

/** Reads that none of these writes changes, each with the reason. */
const SAME_AFTER: Readonly<Record<string, string>> = {
  '/api/session': 'nobody has another name',
  '/api/session/second-factor': 'nobody has set one up',
  '/api/session/methods': 'there are no others',
  '/api/version': 'it is the same program',
  '/api/vocabulary': 'it comes with the program',
  '/api/drafts/{key}': 'nobody typed on',
  '/api/spreadsheet-mappings': 'nobody kept another one',
  '/api/actors/{id}/merges': 'nothing was merged into it',
  '/api/sources/{id}/merges': 'nothing was merged into it',
  '/api/publishers/{id}/merges': 'nothing was merged into it',
  '/api/follows': 'nobody followed another view',
  '/api/follows/ways': 'there are no others',
  '/api/follows/{id}/deliveries': 'nothing was sent',
  '/api/oembed': 'the frame itself asks again',
};

/** Writes after which there would be nothing to read, or nothing to write to. */
const TAKES_AWAY = /^DELETE|\/(merge|review|accept|reject|undelete)$/;

/** Reads that can be put as of an earlier day. */
const LOOKING_BACK = new Set(
  Object.entries(openapi.paths as Record<string, { get?: { parameters?: readonly { name?: string }[] } }>)
    .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'knownOn'))
    .map(([path]) => path),
);

/** A string of JSON, whose spaces are said. */
const STRING = /"(?:[^"\\]|\\.)*"/g;

let room: Newsroom;
let readings: Readings;
const before = new Map<string, Answer>();

const read = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(room, readings.at.get(path) ?? '', { headers: { cookie: room.cookies.administrator, ...headers } });
const tagOf = ({ headers }: Answer): string => headers.get('etag') ?? 'none';

beforeAll(async () => {
  room = await openNewsroom();
  readings = await setReadings(room);
  for (const path of TAGGED) before.set(path, await read(path));
});
afterAll(() => room.close());

describe('an answer that has been read', () => {
  it.each(TAGGED)('has the same strong tag the second time, and is not sent again: %s', async (path) => {
    const first = before.get(path)!;
    expect([first.status, tagOf(first)]).toEqual([200, expect.stringMatching(/^"[\w-]+(\.gzip)?"$/)]);
    const again = await read(path, { 'if-none-match': tagOf(first) });
    expect([again.status, again.text, tagOf(again)]).toEqual([304, '', tagOf(first)]);
    for (const header of ['vary', 'cache-control']) expect(again.headers.get(header)).toBe(first.headers.get(header));
    expect((await read(path, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it.each(TAGGED)('is told in another language, and as it was known: %s', async (path) => {
    const french = { 'accept-language': 'fr' };
    expect((await read(path, french)).status).toBe(200);
    if (!LOOKING_BACK.has(path)) return;
    const at = readings.at.get(path) ?? '';
    const day = `${at}${at.includes('?') ? '&' : '?'}knownOn=2026-02-10`;
    const { status } = await ask(room, day, { headers: { ...french, cookie: room.cookies.administrator } });
    expect([day, [200, 404]]).toEqual([day, expect.arrayContaining([status])]);
  });

  it.each(TAGGED)('is asked for by HEAD as by GET: %s', async (path) => {
    const first = before.get(path)!;
    const init = { method: 'HEAD', headers: { cookie: room.cookies.administrator } };
    const { status, headers, text } = await ask(room, readings.at.get(path) ?? '', init);
    expect([status, text, headers.get('etag')]).toEqual([200, '', tagOf(first)]);
    expect(headers.get('content-type')).toBe(first.headers.get('content-type'));
  });

  it('has no air between what it says', () => {
    const airy = TAGGED.filter((path) => {
      const { headers, text } = before.get(path)!;
      const isJson = headers.get('content-type')?.startsWith('application/json') === true;
      return isJson && !headers.has('content-disposition') && /\s/.test(text.replaceAll(STRING, ''));
    });
    expect(airy).toEqual([]);
  });

  it('is kept for whoever asked alone where they have signed in, and asked for each time', async () => {
    const caching = async (cookie?: string) =>
      (await ask(room, '/api/events', { headers: cookie ? { cookie } : {} })).headers.get('cache-control');
    expect([await caching(), await caching(room.cookies.reader)]).toEqual(['no-cache', 'private, no-cache']);
  });

  it('is another in another language, and for somebody who sees drafts', async () => {
    const path = `/api/dossiers/${readings.stage.dossier}`;
    const event = `/api/events/${readings.stage.event.id}`;
    await room.say(
      'editor',
      `PATCH ${path}`,
      { translations: { fr: { title: 'Un dossier' } }, reason: 'Told in French' },
      '*',
    );
    const french = await ask(room, path, { headers: { 'accept-language': 'fr' } });
    const english = await ask(room, path, { headers: { 'accept-language': 'en' } });
    expect(tagOf(french)).not.toBe(tagOf(english));
    expect(french.headers.get('vary')).toBe('accept-language, cookie, authorization, accept-encoding');
    const [stranger, editor] = [await ask(room, event), await ask(room, event, cookieOf('editor'))];
    expect(tagOf(stranger) === tagOf(editor)).toBe(stranger.text === editor.text);
  });
});

describe('after every kind of write', () => {
  const now = new Map<string, Answer>();
  beforeAll(async () => {
    await deletedOn(readings.stage);
    const { body } = await ask(room, '/api/session', cookieOf('administrator'));
    await cookieFor(room, body.user.email);
    const author = { actor: 'us', role: 'author' };
    const issues = [{ issue: 'sanctions', actor: 'iran', stance: 'all of them lifted' }];
    await room.publish({ dossier: readings.stage.dossier, issues });
    await room.publish({
      dossier: readings.stage.dossier,
      kind: 'threat',
      title: 'A threat',
      participations: [author],
    });
    const condition = { baseVersion: 2, changes: { condition: 'If asked' }, reason: 'So it was' };
    await room.say('administrator', `POST /api/events/${readings.stage.event.id}/suggestions`, condition);
    // What is suggested must differ from what is there: it comes before what changes that.
    const suggesting = Object.entries(ATTEMPTS).sort(
      ([a], [b]) => Number(b.includes('/sugg')) - Number(a.includes('/sugg')),
    );
    for (const [route, attempts] of suggesting) {
      if (TAKES_AWAY.test(route)) continue;
      for (const { request, body } of await attempts(readings.stage)) await room.say('editor', request, body, '*');
    }
    // A version that was restored brought back what the dossier was about.
    const relief = { issues: [{ slug: 'sanctions', labels: { en: 'Relief' } }], reason: 'As they say' };
    await room.say('editor', `PUT /api/dossiers/${readings.stage.dossier}/issues`, relief, '*');
    await room.say('administrator', 'POST /api/tokens', { name: 'To read', scope: 'read', expiresOn: '2099-12-31' });
    await room.say('administrator', 'POST /api/users', { email: 'new@example.org', name: 'New', role: 'reader' });
    await room.say('administrator', 'POST /api/users', { email: 'writes@example.org', name: 'Writes', role: 'editor' });
    const own = `/api/events/${readings.stage.draft.id}/assignment`;
    await room.say('administrator', `PUT ${own}`, { user: body.user.id });
    await room.say('administrator', 'PUT /api/drafts/another', { document: { title: 'Another' } });
    const imported = readings.at.get('/api/imports/{id}') ?? '';
    await room.say('administrator', `PATCH ${imported}`, { mapping: { title: 'when', when: 'title' } });
    await settled(room, 'administrator', imported.split('/').at(-1) ?? '');
    const user = readings.at.get('/api/users/{id}') ?? '';
    await room.say('administrator', `PATCH ${user}`, { name: 'Renamed' }, '*');
    for (const path of TAGGED) now.set(path, await read(path));
  });

  it.each(TAGGED)('an answer has another tag when it is another, and only then: %s', (path) => {
    const [was, is] = [before.get(path)!, now.get(path)!];
    expect(tagOf(is) === tagOf(was)).toBe(is.text === was.text);
    if (is.status !== 200) expect(tagOf(is)).toBe('none');
  });

  it('those that tell of the record or of its people are others', () => {
    const same = TAGGED.filter((path) => now.get(path)!.text === before.get(path)!.text);
    expect(same.sort()).toEqual(Object.keys(SAME_AFTER).sort());
  });
});

function cookieOf(role: 'editor' | 'administrator'): RequestInit {
  return { headers: { cookie: room.cookies[role] } };
}
