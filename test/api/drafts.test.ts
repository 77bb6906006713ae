import { startTestApp, type TestApp } from '../support/app.js';
import { ask, slugs } from '../support/ask.js';

const MUSCAT = 'muscat-talks-2026-02-06';
const NEXT_WEEK = 'followup-early-next-week-2026-02';

let open: TestApp;
let hidden: TestApp;
let id: string;
let ref: string;
let nextWeek: string;
beforeAll(async () => {
  [open, hidden] = await Promise.all([startTestApp({ demo: true }), startTestApp({ demo: true })]);
  for (const demarche of [open, hidden]) demarche.setNow('2026-07-01T00:00:00Z');
  const [draft] = await hidden.dataSource.query<{ id: string; ref: string }[]>(
    'SELECT id, ref FROM events WHERE slug = $1',
    [MUSCAT],
  );
  ({ id, ref } = draft ?? { id: '', ref: '' });
  const [next] = await hidden.dataSource.query<{ id: string }[]>('SELECT id FROM events WHERE slug = $1', [NEXT_WEEK]);
  nextWeek = next?.id ?? '';
  await hidden.dataSource.query(`UPDATE events SET review = 'draft' WHERE id = $1`, [id]);
});
afterAll(() => Promise.all([open.close(), hidden.close()]));

/** What both answer to the same question: where the event is published, and where it is a draft. */
async function both(path: string): Promise<[any, any]> {
  const answers = await Promise.all([ask(open, path), ask(hidden, path)]);
  for (const { status, text } of answers) if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  return [answers[0].body, answers[1].body];
}

describe('a draft', () => {
  it.each(['', 'review=draft', 'review=draft&review=published', 'q=palace', 'q=Muscat', 'disputed=true', 'kind=talks'])(
    'is in no list: %s',
    async (query) => {
      expect(await slugs(hidden, query)).not.toContain(MUSCAT);
    },
  );

  it('is not counted in a list', async () => {
    const [before, after] = await both('/api/events?limit=1');
    expect([before.total, after.total]).toEqual([117, 116]);
  });

  it.each(['', '/chain'])('cannot be opened by its id or ref: %s', async (part) => {
    for (const name of [id, ref]) {
      const { status, type } = await ask(hidden, `/api/events/${name}${part}`);
      expect([status, type]).toEqual([404, expect.stringContaining('application/problem+json')]);
    }
  });

  it('is told of just like an event that never was', async () => {
    const never = 'IRUS-2026-999';
    const [draft, nothing] = await Promise.all([ref, never].map((name) => ask(hidden, `/api/events/${name}`)));
    expect(draft?.body.detail).toBe(nothing?.body.detail.replace(never, ref));
  });

  it('is not in the chain of another event', async () => {
    const [before, after] = await both(`/api/events/${nextWeek}/chain`);
    const refs = (chain: any): string[] => chain.items.map((item: any) => item.ref);
    expect(refs(before)).toContain(ref);
    expect(refs(after)).not.toContain(ref);
    for (const { from, to } of after.links) expect([from, to]).not.toContain(id);
  });

  it('is at the end of no link', async () => {
    const [before, after] = await both(`/api/events/${nextWeek}`);
    expect(before.links.outgoing.length - after.links.outgoing.length).toBe(1);
    const { text } = await ask(hidden, '/api/events?limit=500');
    expect(text).not.toContain(id);
  });

  it('is neither on the timeline nor in its density', async () => {
    const [before, after] = await both('/api/timeline?from=2026-02-06&to=2026-02-06&bins=1');
    expect(after.total).toBe(before.total - 1);
    expect(after.bins[0]).toMatchObject({ count: before.bins[0].count - 1, deedsUp: before.bins[0].deedsUp - 5 });
    expect(JSON.stringify(after)).not.toContain(id);
  });

  it('is in no export, not even as somebody’s earlier event', async () => {
    for (const path of ['/api/exports/events.csv', '/api/dossiers/iran-us-2025-2026/bundle.json']) {
      expect((await ask(open, path)).text).toContain(ref);
      const { status, text } = await ask(hidden, path);
      expect([status, text.includes(ref), text.includes(`"${MUSCAT}"`)]).toEqual([200, false, false]);
    }
  });

  it('takes with it whoever acts in nothing else', async () => {
    const answers = await Promise.all([open, hidden].map((demarche) => ask(demarche, '/api/actors/cooper')));
    expect(answers.map(({ status }) => status)).toEqual([200, 404]);
  });

  it.each([
    '/api/dossiers/iran-us-2025-2026',
    '/api/actors/oman',
    '/api/actors/araghchi',
    '/api/sources/ap-journalnews-2026-02-06',
  ])('is not counted by %s', async (path) => {
    const [before, after] = await both(path);
    expect(after.eventCount).toBe(before.eventCount - 1);
  });
});
