import type { components } from '../../client/src/api/schema.js';
import { isOpen } from '../../src/domain/lifecycle/table.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { DEMO } from '../support/demo.js';
import { openNewsroom } from '../support/newsroom.js';

type Page = components['schemas']['UndertakingPageDto'];

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-10T00:00:00Z');
});
afterAll(() => demarche.close());

async function page(query: string): Promise<Page> {
  const { status, text, body } = await ask(demarche, `/api/undertakings?${query}`);
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
  return body as Page;
}
const titles = ({ items }: Page): string[] => items.map(({ event }) => event.title).sort();

/** Titles of what stood at the end of a day, by the ledgers of the file. */
function stood(day: string): string[] {
  const bound = DEMO.events.filter(({ kind }) => /^(threat|deadline|commitment|proposal)$/.test(kind));
  return bound
    .filter(({ kind, statusChanges }) => {
      const effective = statusChanges.filter(({ effectiveOn }) => `${effectiveOn}-01`.slice(0, 10) <= day);
      return (
        effective.some(({ status }) => isOpen(kind, status)) && isOpen(kind, effective.at(-1)?.status ?? 'expired')
      );
    })
    .map(({ title = '' }) => title)
    .sort();
}

describe('what stands', () => {
  it.each([
    '2025-03-31',
    '2025-06-12',
    '2025-06-22',
    '2026-02-06',
    '2026-02-27',
    '2026-02-28',
    '2026-04-06',
    '2026-07-09',
  ])('on %s is what the ledgers of the file leave open', async (day) =>
    expect(titles(await page(`limit=500&standing=${day}`))).toEqual(stood(day)),
  );

  it('now is what its status leaves open', async () => {
    const now = await page('standing=now');
    expect(titles(now)).toEqual(stood('2026-07-10'));
    expect(now.items.every(({ standing, outcome }) => standing && outcome === null)).toBe(true);
  });
});

describe('undertakings', () => {
  it('come a page at a time, all of them', async () => {
    const whole = await page('limit=500');
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: Page = await page(`limit=5${cursor && `&cursor=${cursor}`}`);
      seen.push(...next.items.map(({ event }) => event.id));
      cursor = next.nextCursor;
    }
    expect(seen).toEqual(whole.items.map(({ event }) => event.id));
    expect(seen.length).toBe(whole.total);
  });

  it('are counted by what became of them, of all that match', async () => {
    for (const query of ['', '&kind=threat', '&knownOn=2026-02-20']) {
      const { body } = await ask(demarche, `/api/undertakings?limit=500${query}`);
      const told = new Map<string, number>();
      for (const { event } of body.items) {
        const what = `${event.kind} ${event.status}`;
        told.set(what, (told.get(what) ?? 0) + 1);
      }
      const tally = body.tally.map(({ kind, status, count }: any) => [`${kind} ${status}`, count]);
      expect(new Map(tally)).toEqual(told);
      const page = await ask(demarche, `/api/undertakings?limit=1${query}`);
      expect([page.body.tally, page.body.total]).toEqual([body.tally, body.items.length]);
    }
  });

  it.each(['standing=soon', 'standing=2026-02-30'])('refuse %s', async (query) => {
    const { status, body } = await ask(demarche, `/api/undertakings?${query}`);
    expect([status, body.errors[0].pointer]).toEqual([400, '/standing']);
  });
});

describe('accounts', () => {
  it('of an event that nobody may see are not found', async () => {
    expect((await ask(demarche, '/api/events/IRUS-2026-013/accounts?knownOn=2026-02-01')).status).toBe(404);
  });

  it('hold every citation of an event exactly once', async () => {
    const { body } = await ask(demarche, '/api/events?limit=500&kind=talks&kind=meeting');
    for (const { ref } of body.items) {
      const [detail, accounts] = [
        await ask(demarche, `/api/events/${ref}`),
        await ask(demarche, `/api/events/${ref}/accounts`),
      ];
      const own = accounts.body.columns
        .flatMap((column: { accounts: { event: { ref: string }; citation: string }[] }) => column.accounts)
        .filter((account: { event: { ref: string } }) => account.event.ref === ref);
      const ids = own.map(({ citation }: { citation: string }) => citation);
      expect([ref, ids.sort()]).toEqual([ref, detail.body.citations.map(({ id }: { id: string }) => id).sort()]);
    }
  });
});

describe('who uttered it and who must act', () => {
  it('are those who are said to be: whoever only tells of a threat is not its author', async () => {
    const room = await openNewsroom();
    const participations = [
      { actor: 'oman', role: 'speaker' },
      { actor: 'iran', role: 'author' },
      { actor: 'oman', role: 'addressee' },
      { actor: 'us', role: 'must_act' },
    ];
    await room.publish({ kind: 'threat', title: 'A threat, as told by another', participations });
    const [{ by, mustAct }] = (await room.say(null, 'GET /api/undertakings')).body.items;
    expect([by, mustAct]).toMatchObject([[{ slug: 'iran' }], [{ slug: 'us' }]]);
    await room.close();
  });
});
