import { ask } from '../support/ask.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const PLANNED = {
  knownOn: '2026-02-04',
  title: { en: 'Talks planned', fr: 'Pourparlers prévus' },
  summary: { en: '' },
};
const HELD = {
  ...{ knownOn: '2026-02-06', language: 'en' },
  title: { en: 'Talks held', fr: 'Pourparlers tenus' },
  summary: { en: 'They met.', fr: 'Ils se sont vus.' },
};
const TOLD = { title: undefined, knownOn: '2026-02-04', tellings: [PLANNED, HELD], shortTitle: { en: 'Muscat' } };

const read = async (id: string, query = '') => (await room.say(null, `GET /api/events/${id}${query}`)).body;
const patch = (id: string, body: object, version: number) =>
  room.say('editor', `PATCH /api/events/${id}`, { ...body, reason: 'x' }, version);

describe('what an event is called', () => {
  it('is what was known by the day, in the language asked for', async () => {
    const { id } = await room.publish(TOLD);
    const asked = async (query: string) => {
      const { title, titleLanguage } = await read(id, query);
      return [title, titleLanguage];
    };
    expect(await asked('')).toEqual(['Talks held', 'en']);
    expect(await asked('?lang=fr')).toEqual(['Pourparlers tenus', 'fr']);
    expect(await asked('?lang=fa')).toEqual(['Talks held', 'en']);
    expect(await asked('?knownOn=2026-02-05')).toEqual(['Talks planned', 'en']);
    expect(await asked('?knownOn=2026-02-05&lang=fr')).toEqual(['Pourparlers prévus', 'fr']);
    expect((await read(id, '?knownOn=2026-02-05')).tellings).toMatchObject([PLANNED]);
  });

  it('follows the header Accept-Language where the address names none', async () => {
    const { id } = await room.publish(TOLD);
    const headers = { 'accept-language': 'de;q=0.4, fr-CH' };
    const answer = await ask(room, `/api/events/${id}`, { headers });
    expect([answer.body.title, answer.headers.get('vary')]).toEqual([
      'Pourparlers tenus',
      'accept-language, cookie, authorization, accept-encoding',
    ]);
  });

  it('is found by the words of the day alone', async () => {
    await room.publish({ ...TOLD, tellings: [PLANNED, { ...HELD, summary: { en: 'A handshake.' } }] });
    const found = async (query: string) => (await room.say(null, `GET /api/events?q=handshake${query}`)).body.total;
    expect([await found(''), await found('&knownOn=2026-02-06'), await found('&knownOn=2026-02-05')]).toEqual([
      1, 1, 0,
    ]);
  });

  it('is mended in the newest telling by a bare title, on every day since', async () => {
    const { id } = await room.publish(TOLD);
    const { status, body } = await patch(id, { title: 'Indirect talks held' }, 1);
    expect([status, body.title]).toEqual([200, 'Indirect talks held']);
    expect(body.tellings).toMatchObject([PLANNED, { title: { en: 'Indirect talks held', fr: 'Pourparlers tenus' } }]);
    expect((await read(id, '?knownOn=2026-02-05')).title).toBe('Talks planned');
  });

  it('has one more telling where more became known, and the history tells of it', async () => {
    const { id, tellings } = await room.publish(TOLD);
    const later = { knownOn: '2026-02-09', title: { en: 'Talks failed' } };
    await patch(id, { tellings: [...tellings, later] }, 1);
    expect((await read(id)).title).toBe('Talks failed');
    expect((await read(id, '?knownOn=2026-02-08')).title).toBe('Talks held');
    const { body } = await room.say(null, `GET /api/events/${id}/revisions`);
    expect(body.items[0].difference).toMatchObject([
      { op: 'add', path: expect.stringMatching(/^\/tellings\//), value: { title: { en: 'Talks failed' } } },
    ]);
  });

  it('moves with the day that the event is known from', async () => {
    const { id } = await room.publish({ title: 'Talks', knownOn: '2026-02-05' });
    const { body } = await patch(id, { knownOn: '2026-02-03' }, 1);
    expect(body.tellings).toMatchObject([{ knownOn: '2026-02-03', title: { en: 'Talks' } }]);
  });

  it.each([
    ['without a title', { title: undefined }, '/tellings/0/title', 'original_missing'],
    ['told before it is known', { ...TOLD, knownOn: '2026-02-05' }, '/tellings/0/knownOn', 'told_since_known'],
    [
      'told twice of a day',
      { ...TOLD, tellings: [PLANNED, { ...HELD, knownOn: '2026-02-04' }] },
      '/tellings/1/knownOn',
      'given_twice',
    ],
    ['told in no language', { ...TOLD, tellings: [{ ...PLANNED, title: {} }] }, '/tellings/0/title', 'is_by_language'],
    ['with a long short title', { shortTitle: { en: 'x'.repeat(31) } }, '/shortTitle', 'is_short_title'],
  ])('is refused %s', async (_, given, pointer, code) => {
    await expect(room.record(given)).rejects.toThrow(
      expect.objectContaining({ message: expect.stringContaining(`"pointer":"${pointer}","code":"${code}"`) }),
    );
  });
});
