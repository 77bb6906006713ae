import type { components } from '../../client/src/api/schema.js';
import { timingOf, UNDERTAKING_KINDS } from '../../src/domain/undertakings/undertaking.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { dayInZone } from '../../src/domain/time/zones.js';
import { openNewsroom } from '../support/newsroom.js';

type Timeline = components['schemas']['TimelineDto'];
type Undertaking = components['schemas']['UndertakingDto'];

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-10T00:00:00Z');
});
afterAll(() => demarche.close());

const timeline = async (query: string): Promise<Timeline> => (await ask(demarche, `/api/timeline?${query}`)).body;
const undertakings = async (query: string): Promise<Undertaking[]> =>
  (await ask(demarche, `/api/undertakings?limit=100&${query}`)).body.items;

const date = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('what the timeline tells of threats, deadlines, commitments and proposals', () => {
  it.each([
    '',
    'from=2026-02&to=2026-03',
    'kind=threat',
    'knownOn=2026-02-20',
    'knownOn=2026-02-28',
    'knownOn=2025-06-22',
  ])('is what their own list tells: %s', async (query) => {
    const told = (await timeline(query)).undertakings.map(({ id, deadline, outcome }) => ({
      id,
      deadline,
      outcome: outcome && {
        status: outcome.status,
        on: outcome.on,
        timing: timingOf(outcome.status, date(outcome.at), date(deadline)),
      },
    }));
    const listed = (await undertakings(query)).map(({ event, deadline, outcome }) => ({
      id: event.id,
      deadline: deadline?.latest ?? null,
      outcome: outcome && { status: outcome.status, on: outcome.on, timing: outcome.timing },
    }));
    expect(listed.length).toBeGreaterThan(0);
    expect(told).toEqual(listed.sort(byId));
  });

  it('is of the items that are sent, and of those kinds alone', async () => {
    const { items, undertakings: told } = await timeline('limit=60');
    const bound = items.filter(({ kind }) => UNDERTAKING_KINDS.some((one) => one === kind));
    expect(told.map(({ id }) => id)).toEqual(bound.map(({ id }) => id).sort());
    expect((await timeline('kind=talks')).undertakings).toEqual([]);
  });

  it('counts the moment of the deed: the first strike carried out what had been threatened since January', async () => {
    const { items, undertakings: told } = await timeline('kind=threat');
    const weeks = items.find(({ title }) => title === 'Weeks of US strike threats against Iran');
    const at = told.find(({ id }) => id === weeks?.id)?.outcome?.at;
    const deed = (await timeline('kind=incident')).items.find(({ title }) =>
      title.startsWith('US and Israeli strikes on Iran'),
    );
    expect(dayInZone(new Date(at ?? ''), weeks?.timezone ?? null)).toBe(deed?.when);
  });
});

describe('a deed of a whole day in another zone', () => {
  it.each(['Asia/Tehran', 'America/New_York', 'Europe/Zurich'])(
    'is late on the day after a limit in %s, though it began before that was over, on the timeline as in the list',
    async (timezone) => {
      const room = await openNewsroom();
      const statusChanges = [
        { status: 'standing', effectiveOn: '2026-02-01', knownOn: '2026-02-01', window: '2026-02-06' },
        { status: 'fulfilled', effectiveOn: '2026-02-06', knownOn: '2026-02-06' },
      ];
      const author = { actor: 'us', role: 'author' };
      const limit = { kind: 'deadline', title: 'A limit', when: '2026-02-06', timezone, statusChanges };
      const { ref } = await room.publish({ ...limit, knownOn: '2026-02-01', citations: [], participations: [author] });
      const deed = { when: '2026-02-07', timezone: 'Pacific/Auckland', citations: [{ source: 'denial' }] };
      await room.publish({ ...deed, links: [{ type: 'fulfils', to: ref }] });
      const told = async (path: string): Promise<any> => (await room.say(null, `GET ${path}`)).body;
      const [listed] = (await told('/api/undertakings')).items;
      const { undertakings: lives } = await told('/api/timeline');
      expect(listed.outcome.timing).toBe('after_deadline');
      const { outcome, deadline } = lives[0];
      expect(timingOf(outcome.status, date(outcome.at), date(deadline))).toBe('after_deadline');
      await room.close();
    },
  );
});
