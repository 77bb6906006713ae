import { openNewsroom, type Newsroom } from '../support/newsroom.js';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  const { headers } = await room.say('editor', 'GET /api/actors/oman');
  await room.say(
    'editor',
    'PATCH /api/actors/oman',
    { names: { fr: 'Sultanat d’Oman' }, reason: 'In French' },
    headers.get('etag') ?? '*',
  );
});
afterAll(() => room.close());

const namesIn = async (path: string): Promise<string[]> => {
  const { status, text, body } = await room.say('editor', `GET ${path}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return Object.values(body.names);
};

describe('the names of what a change is about', () => {
  it('are in the language asked for, in histories, versions and what waits for review', async () => {
    const tellings = [{ title: { en: 'Earlier talks', fr: 'Pourparlers antérieurs' }, language: 'en' }];
    const earlier = await room.publish({ title: undefined, tellings });
    const { id } = await room.record({ links: [{ type: 'about', to: earlier.ref }] });
    for (const path of [`/api/events/${id}/revisions`, `/api/events/${id}/revisions/1`, `/api/events/${id}/review`]) {
      const [french, english] = [await namesIn(`${path}?lang=fr`), await namesIn(`${path}?lang=de`)];
      expect([path, french]).toEqual([path, expect.arrayContaining(['Sultanat d’Oman'])]);
      expect(french.some((name) => name.endsWith('Pourparlers antérieurs'))).toBe(true);
      expect([path, english]).toEqual([path, expect.not.arrayContaining(['Sultanat d’Oman'])]);
      expect(english.some((name) => name.endsWith('Earlier talks'))).toBe(true);
    }
  });

  it('are so in the histories of records', async () => {
    const tenures = [{ office: 'Envoy', body: 'oman' }];
    const envoy = { name: 'An envoy', type: 'person', tenures };
    const { slug } = (await room.say('editor', 'POST /api/actors', envoy)).body;
    expect(await namesIn(`/api/actors/${slug}/revisions?lang=fr`)).toEqual(['Sultanat d’Oman']);
    expect(await namesIn(`/api/actors/${slug}/revisions?lang=en`)).not.toContain('Sultanat d’Oman');
  });
});
