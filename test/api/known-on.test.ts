import { ask } from '../support/ask.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { addActor, addDossier, addEvent, addSource } from '../support/write.js';

let demarche: TestApp;

beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

it('shows the Muscat talks confirmed on 5 February 2026, and nothing of Geneva', async () => {
  const { items } = await list('from=2026-02-06&to=2026-02-20&kind=talks&knownOn=2026-02-05');
  expect(items.map(({ place, status }) => [place, status])).toEqual([
    ['Muscat', 'confirmed'],
    ['Istanbul', 'cancelled'],
  ]);
});

it('judges what is overdue from the end of that day', async () => {
  const then = await list('knownOn=2026-02-05&limit=500&overdue=true');
  const now = await list('limit=500&overdue=true');
  expect(then.items.map(({ ref }) => ref)).not.toEqual(now.items.map(({ ref }) => ref));
  expect(then.items.every(({ latest }) => latest === null || latest < '2026-02-06')).toBe(true);
});

it('hides an event that was not known yet from every route', async () => {
  const { items } = await list('from=2026-02-17&to=2026-02-17&kind=talks');
  const [geneva] = items;
  for (const path of ['', '/chain']) {
    expect((await ask(demarche, `/api/events/${geneva?.ref}${path}?knownOn=2026-02-05`)).status).toBe(404);
    expect((await ask(demarche, `/api/events/${geneva?.ref}${path}?knownOn=2026-03-31`)).status).toBe(200);
  }
});

it('exports what the same day shows on screen', async () => {
  const { total } = await list('knownOn=2026-02-05');
  const csv = await ask(demarche, '/api/exports/events.csv?knownOn=2026-02-05');
  const bundle = await ask(demarche, '/api/dossiers/iran-us-2025-2026/bundle.json?knownOn=2026-02-05');
  const timeline = await ask(demarche, '/api/timeline?knownOn=2026-02-05');
  expect(csv.text.match(/^IRUS-/gm)).toHaveLength(total);
  expect(bundle.body.events).toHaveLength(total);
  expect(timeline.body.total).toBe(total);
});

it('finds no word of a source that had not appeared yet, in any script', async () => {
  const dossierId = await addDossier(demarche, 'later');
  const sourceId = await addSource(demarche, { publishedOn: '2026-03-02', title: 'Zephyr' });
  const speakerId = await addActor(demarche, { name: 'Wistful', names: { en: 'Wistful' } });
  const early = await addSource(demarche, { publishedOn: '2026-03-01', title: 'Quartz' });
  const cited = { language: 'zh', translation: null, attribution: null, claims: [] };
  await addEvent(demarche, {
    dossierId,
    knownOn: '2026-03-01',
    citations: [
      { ...cited, stance: 'reports', credibility: 6, sourceId: early, speakerId: null, quote: '你好' },
      { ...cited, stance: 'reports', credibility: 6, sourceId, speakerId, quote: '再见' },
    ],
  });
  const found = async (q: string, day: string) => (await list(`dossier=later&q=${q}&knownOn=${day}`)).total;
  for (const q of ['zephyr', 'wistful', '再见']) {
    expect([q, await found(q, '2026-03-01'), await found(q, '2026-03-02')]).toEqual([q, 0, 1]);
  }
  for (const q of ['quartz', 'somebody', '你好']) expect([q, await found(q, '2026-03-01')]).toEqual([q, 1]);
});

it('refuses a day that does not exist', async () => {
  const { status, body } = await ask(demarche, '/api/events?knownOn=2026-02-30');
  expect(status).toBe(400);
  expect(body.errors[0].pointer).toBe('/knownOn');
});

interface Listed {
  ref: string;
  place: string | null;
  status: string;
  latest: string | null;
}

async function list(query: string): Promise<{ items: Listed[]; total: number }> {
  const { body } = await ask(demarche, `/api/events?${query}`);
  return body;
}
