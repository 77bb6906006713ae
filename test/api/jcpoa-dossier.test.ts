import { readConfig } from '../../src/config/config.js';
import { DemoService } from '../../src/imports/demo.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { signIn } from '../support/people.js';
import { send } from '../support/send.js';

let demarche: TestApp;
let loaded: Awaited<ReturnType<DemoService['loadIntoEmpty']>>[number] | undefined;
beforeAll(async () => {
  demarche = await startTestApp();
  demarche.setNow('2018-06-01T00:00:00Z');
  [, loaded] = await demarche.app.get(DemoService).loadIntoEmpty(readConfig({}).demoFiles);
});
afterAll(() => demarche.close());

/** What the second dossier adds to a database that has the first; what it must answer is in test/stories. */
describe('the talks with Iran from 2013 to 2018, beside those of 2025 and 2026', () => {
  it('come in whole, each dossier with its own issues and sides', async () => {
    const { body } = await ask(demarche, '/api/dossiers');
    const [later, earlier] = ['iran-us-2025-2026', 'jcpoa-2013-2018'].map((slug) =>
      body.items.find((item: { slug: string }) => item.slug === slug),
    );
    expect([later.eventCount, earlier.eventCount]).toEqual([171, 40]);
    expect(earlier.issues.map(({ slug }: { slug: string }) => slug)).toContain('arak');
    expect(later.issues.map(({ slug }: { slug: string }) => slug)).not.toContain('arak');
    expect(earlier.sides.parties).toEqual(['iran', 'us', 'e3', 'eu', 'russia', 'china']);
  });

  it('come first or last by what was changed, as of a day by what became known, page by page', async () => {
    const order = async (query: string) => {
      const first = (await ask(demarche, `/api/dossiers?limit=1${query}`)).body;
      const second = (await ask(demarche, `/api/dossiers?limit=1${query}&cursor=${first.nextCursor}`)).body;
      expect(second.nextCursor).toBeNull();
      return [...first.items, ...second.items].map(({ slug }: { slug: string }) => slug);
    };
    const [later, earlier] = ['iran-us-2025-2026', 'jcpoa-2013-2018'] as const;
    const { cookie } = await signIn(demarche, 'editor');
    const change = async (dossier: string, now: string) => {
      demarche.setNow(now);
      const { body } = await ask(demarche, `/api/events?dossier=${dossier}&limit=1`);
      const [{ id, version }] = body.items;
      const given = { intensity: 1, reason: 'Weighed anew' };
      expect((await send(demarche, cookie, `PATCH /api/events/${id}`, given, version)).status).toBe(200);
    };
    await change(earlier, '2018-06-02T00:00:00Z');
    expect(await order('&sort=-changed')).toEqual([earlier, later]);
    await change(later, '2018-06-03T00:00:00Z');
    expect(await order('&sort=-changed')).toEqual([later, earlier]);
    expect(await order('&sort=-changed&knownOn=2018-01-01')).toEqual([earlier, later]);
  });

  it('add what persons of both were before, and say so', async () => {
    expect(loaded?.actors.extended).toContain('araghchi');
    const { body } = await ask(demarche, '/api/actors/araghchi');
    expect(body.tenures).toMatchObject([
      { office: 'Minister of Foreign Affairs', from: '2024-08-21', to: null },
      { office: 'Deputy Minister of Foreign Affairs, chief negotiator', from: '2013', to: '2021' },
    ]);
  });

  it('tell a position by whoever reported it', async () => {
    const { body } = await ask(demarche, '/api/positions?dossier=jcpoa-2013-2018&issue=enrichment');
    const told = body.sides.flatMap(({ positions }: any) => positions).filter(({ reportedBy }: any) => reportedBy);
    expect(told.map(({ reportedBy }: any) => reportedBy.slug)).toContain('khamenei');
  });
});
