import { readConfig } from '../../src/config/config.js';
import { DemoService } from '../../src/imports/demo.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

let demarche: TestApp;
let loaded: Awaited<ReturnType<DemoService['loadIntoEmpty']>>[number] | undefined;
beforeAll(async () => {
  demarche = await startTestApp();
  demarche.setNow('2018-06-01T00:00:00Z');
  [, loaded] = await demarche.app.get(DemoService).loadIntoEmpty(readConfig({}).demoFiles);
});
afterAll(() => demarche.close());

const OF_DOSSIER = 'dossier=jcpoa-2013-2018&limit=500';

/** Slugs of the events that were known by a day. */
async function known(day: string): Promise<string[]> {
  const { body } = await ask(demarche, `/api/events?${OF_DOSSIER}&knownOn=${day}`);
  return body.items.map(({ slug }: { slug: string }) => slug);
}

/** An event by its slug, as it was known on a day, or as it is. */
async function event(slug: string, day?: string): Promise<any> {
  const { body } = await ask(demarche, `/api/events?${OF_DOSSIER}`);
  const { ref } = body.items.find((item: { slug: string }) => item.slug === slug);
  return (await ask(demarche, `/api/events/${ref}${day === undefined ? '' : `?knownOn=${day}`}`)).body;
}

const acts = (agreement: any): string[] =>
  agreement.participations.flatMap(({ actor, acts: done }: any) =>
    done.map(({ act, on }: any) => `${actor.slug} ${act} ${on}`),
  );

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

  it('add what persons of both were before, and say so', async () => {
    expect(loaded?.actors.extended).toContain('araghchi');
    const { body } = await ask(demarche, '/api/actors/araghchi');
    expect(body.tenures).toMatchObject([
      { office: 'Minister of Foreign Affairs', from: '2024-08-21', to: null },
      { office: 'Deputy Minister of Foreign Affairs, chief negotiator', from: '2013', to: '2021' },
    ]);
  });

  it('had one deadline with six windows, of which each day knew the last', async () => {
    const deadline = await event('deadline-comprehensive-2014');
    expect(deadline.status).toBe('fulfilled');
    const windows = deadline.statusChanges.flatMap(({ window }: { window: string | null }) => window ?? []);
    const last = windows.map((window: string) => window.split('/').at(-1));
    expect([...new Set(last)]).toEqual([
      ...['2014-07-20', '2014-11-24', '2015-06-30', '2015-07-07', '2015-07-10', '2015-07-13'],
    ]);
    const read = async (day: string) => (await event('deadline-comprehensive-2014', day)).when.split('/').at(-1);
    expect(await Promise.all(['2014-03-01', '2014-09-01', '2015-01-01', '2015-07-02', '2015-07-08'].map(read))).toEqual(
      [...['2014-07-20', '2014-11-24', '2015-06-30', '2015-07-07', '2015-07-10']],
    );
  });

  it('were secret in Muscat until November 2013', async () => {
    const muscat = async (day: string) => (await known(day)).filter((slug) => slug.startsWith('muscat-')).length;
    expect(await Promise.all(['2013-11-01', '2013-11-07', '2013-11-24'].map(muscat))).toEqual([0, 1, 3]);
    expect(await known('2013-09-26')).not.toContain('obama-rouhani-call-2013-09-27');
  });

  it.each([
    ['unsc-2231-2015-07-20', 'adopted', { for: 15, against: 0 }],
    ['majlis-2015-10-13', 'adopted', { for: 161, against: 59, abstained: 13, absent: 40 }],
    ['us-review-act-2015-05-07', 'adopted', { for: 98, against: 1 }],
    ['us-senate-2015-09-10', 'rejected', { for: 58, against: 42 }],
  ])('were voted on: %s was %s', async (slug, status, vote) => {
    expect(await event(slug)).toMatchObject({ kind: 'decision', status, vote });
  });

  it('led to an agreement of eight that one left, and that stays in force', async () => {
    expect(acts(await event('jcpoa-2015-07-14', '2015-08-01'))).toEqual([]);
    const adopted = acts(await event('jcpoa-2015-07-14', '2015-10-18'));
    expect([adopted.length, adopted.every((act) => act.includes('adopted'))]).toEqual([8, true]);
    expect(acts(await event('jcpoa-2015-07-14', '2018-05-07')).filter((act) => act.includes('withdrew'))).toEqual([]);
    const after = await event('jcpoa-2015-07-14', '2018-05-08');
    expect([after.status, acts(after).filter((act) => act.includes('withdrew'))]).toEqual([
      'in_force',
      ['us withdrew 2018-05-08'],
    ]);
  });

  it('know what became of the interim deal and of the ultimatum', async () => {
    expect((await event('jpoa-2013-11-24')).status).toBe('terminated');
    expect(await event('trump-ultimatum-2018-01-12')).toMatchObject({ status: 'carried_out' });
  });

  it('announced eleven steps for a time that ended: ten were held in it, one later', async () => {
    const { body } = await ask(demarche, '/api/follow-ups/statistics?dossier=jcpoa-2013-2018');
    const fates = ['inWindow', 'later', 'otherwise', 'never'].map((fate) => body[fate].refs.length);
    expect(fates).toEqual([10, 1, 0, 0]);
  });

  it('tell a position by whoever reported it', async () => {
    const { body } = await ask(demarche, '/api/positions?dossier=jcpoa-2013-2018&issue=enrichment');
    const told = body.sides.flatMap(({ positions }: any) => positions).filter(({ reportedBy }: any) => reportedBy);
    expect(told.map(({ reportedBy }: any) => reportedBy.slug)).toContain('khamenei');
  });
});
