import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

type Page = components['schemas']['FollowUpPageDto'];
type Statistics = components['schemas']['FollowUpStatisticsDto'];

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-10T00:00:00Z');
});
afterAll(() => demarche.close());

async function page(query: string): Promise<Page> {
  const { status, text, body } = await ask(demarche, `/api/follow-ups?${query}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return body as Page;
}
const refs = ({ items }: Page): string[] => items.map(({ event }) => event.ref ?? '');

describe('the ledger of announced steps', () => {
  it('has fourteen that lapsed and nine that were cancelled', async () => {
    expect([(await page('state=lapsed')).total, (await page('state=cancelled')).total]).toEqual([14, 9]);
    expect((await page('state=lapsed&state=cancelled')).total).toBe(23);
  });

  it('goes from page to page without skipping or repeating, in the order of the announcements', async () => {
    const whole = await page('limit=500');
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: Page = await page(`limit=7${cursor && `&cursor=${cursor}`}`);
      expect(next.total).toBe(whole.total);
      seen.push(...refs(next));
      cursor = next.nextCursor;
    }
    expect(seen).toEqual(refs(whole));
    const announced = whole.items.map(({ announcement }) => announcement.on.slice(0, 10));
    expect(announced).toEqual([...announced].sort());
  });

  it('takes the filters of events', async () => {
    const { items } = await page('from=2026-02&to=2026-02&actor=oman&limit=500');
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.flatMap(({ mediators }) => mediators.map(({ slug }) => slug)))).toEqual(new Set(['oman']));
    expect((await page('q=%22early%20next%20week%22&state=lapsed')).total).toBe(1);
  });

  it('finds steps by who announced them and who mediates, and those where nobody is named', async () => {
    const { body } = await ask(demarche, '/api/follow-ups/statistics');
    const slugs = (body as Statistics).byAnnouncer.flatMap(({ actor }) => actor?.slug ?? []);
    expect(slugs.length).toBeGreaterThan(0);
    const all = (await page('')).total;
    const nobody = await page('announcer=none');
    const named = await Promise.all(slugs.map((slug) => page(`announcer=${slug}`)));
    for (const [at, { items }] of named.entries()) {
      expect(items.map(({ announcement }) => announcement.by?.slug)).toEqual(items.map(() => slugs[at]));
    }
    expect(named.reduce((sum, { total }) => sum + total, nobody.total)).toBe(all);
    expect((await page(`announcer=${slugs[0]}&announcer=none`)).total).toBe((named[0]?.total ?? 0) + nobody.total);
    expect((await page('mediator=none')).items.every(({ mediators }) => mediators.length === 0)).toBe(true);
  });

  it('knows on a day only what was known then', async () => {
    const before = await page('knownOn=2026-02-05&from=2026-02&limit=500');
    expect(before.items.map(({ event, state }) => [event.place, state])).toEqual([
      ['Istanbul', 'cancelled'],
      ['Muscat', 'due'],
    ]);
    const lapsed = await page('knownOn=2026-02-11&q=%22early%20next%20week%22&state=due');
    expect(lapsed.items.at(-1)?.window.saidAs).toBe('early next week');
  });

  it.each([
    ['state=gone', '/state'],
    ['cursor=nonsense', '/cursor'],
    ['knownOn=2026-02-30', '/knownOn'],
  ])('refuses %s', async (query, pointer) => {
    const { status, body } = await ask(demarche, `/api/follow-ups?${query}`);
    expect([status, body.errors[0].pointer.startsWith(pointer)]).toEqual([400, true]);
  });
});
