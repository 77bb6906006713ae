import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { send, signIn } from '../support/people.js';
import { Written } from '../support/written.js';

/** Where answers are kept, each with a question of which a draft is part. */
const PATHS = [
  '/api/events?limit=500',
  '/api/events?limit=500&sort=-when&kind=talks',
  '/api/timeline/tile?step=14&tile=30',
  '/api/dossiers?limit=100',
  '/api/places?kind=talks',
  '/api/network?kind=talks',
];
/** How each may be asked: what makes another answer of it must be part of what is kept. */
const WAYS = ['', '&lang=fr', '&knownOn=2026-02-10&lang=fr'];

const ASKERS = ['administrator', 'token', 'editor', 'reader', 'stranger', 'french'] as const;
const headersOf: Partial<Record<(typeof ASKERS)[number], Record<string, string>>> = {
  french: { 'accept-language': 'fr-CA, en;q=0.5' },
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  app.setNow('2026-07-10T12:00:00.100Z');
  for (const role of ['reader', 'editor', 'administrator'] as const)
    headersOf[role] = { cookie: (await signIn(app, role)).cookie };
  const input = { name: 'To read', scope: 'read', expiresOn: '2099-12-31' };
  const made = await ask(app, '/api/tokens', send('POST', input, headersOf['administrator']));
  headersOf['token'] = { authorization: `Bearer ${made.body.token}` };
  const [row] = await app.dataSource.query<{ id: string }[]>(
    `SELECT id FROM dossiers WHERE slug = 'iran-us-2025-2026'`,
  );
  await new Written(app.dataSource).event({
    dossier_id: row?.id,
    review: 'draft',
    kind: 'talks',
    status: 'announced',
    title: 'Talks that nobody knows of',
    slug: 'unheard-of',
    earliest: '2026-02-06',
    latest: '2026-02-07',
    known_on: '2026-02-01',
  });
});
afterAll(() => app.close());

it.each(PATHS)('%s tells each what was made for them, whoever asked the same just before', async (path) => {
  for (const way of WAYS) {
    const told = (asker: (typeof ASKERS)[number]) => ask(app, path + way, { headers: headersOf[asker] });
    const anew = new Map<string, string>();
    for (const asker of ASKERS) {
      await app.dataSource.query('SELECT pg_current_xact_id()');
      const { status, text } = await told(asker);
      expect([path + way, status]).toEqual([path + way, 200]);
      anew.set(asker, text);
    }
    for (const asker of [...ASKERS, ...ASKERS.toReversed()])
      expect([way, asker, (await told(asker)).text]).toEqual([way, asker, anew.get(asker)]);
  }
});

it('keeps drafts from those who may not see them, and shows them to those who may', async () => {
  const told: Record<string, boolean> = {};
  // Those who may see it ask first.
  for (const asker of ASKERS) {
    const { text } = await ask(app, '/api/events?limit=500', { headers: headersOf[asker] });
    told[asker] = text.includes('unheard-of');
  }
  expect(told).toEqual({
    administrator: true,
    token: true,
    editor: true,
    reader: false,
    stranger: false,
    french: false,
  });
});

it('is the same answer in whatever order it is asked for', async () => {
  const [one, other] = ['kind=talks&limit=5&lang=fr', 'lang=fr&limit=5&kind=talks'];
  expect((await ask(app, `/api/events?${other}`)).text).toBe((await ask(app, `/api/events?${one}`)).text);
});
