import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
});
afterAll(() => demarche.close());

describe('the list of events', () => {
  it('holds all 117 events of the demo dossier', async () => {
    const { data } = await demarche.api.GET('/api/events', { params: { query: { limit: 1 } } });
    expect(data?.total).toBe(117);
  });

  it.each([
    ['a Persian name', 'عراقچی'],
    ['a Latin name', 'Araghchi'],
    ['a French place name', 'mascate'],
  ])('finds the Muscat talks by %s', async (_, q) => {
    const { data } = await demarche.api.GET('/api/events', { params: { query: { q, limit: 500 } } });
    expect(data?.items.map(({ slug }) => slug)).toContain('muscat-talks-2026-02-06');
  });

  // What has a first day is everything, but PostgreSQL must look for it: there the total is counted, else it is kept.
  it.each([
    'limit=1',
    'dossier=iran-us-2025-2026',
    'actor=iran',
    'actor=nobody',
    'dossier=iran-us-2025-2026&actor=iran',
  ])('tells the same total whether it is kept or counted: %s', async (filter) => {
    const [kept, counted] = await Promise.all(
      [filter, `${filter}&from=0001`].map((query) => ask(demarche, `/api/events?${query}`)),
    );
    expect(kept?.body.total).toBe(counted?.body.total);
  });

  it('gives every event exactly once, page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await demarche.api.GET('/api/events', { params: { query: { limit: 20, cursor } } });
      seen.push(...(data?.items.map(({ id }) => id) ?? []));
      cursor = data?.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(117);
    expect(new Set(seen).size).toBe(117);
  });
});
