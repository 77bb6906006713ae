import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { plainFollowUps, type PlainFollowUp } from '../support/plain-follow-ups.js';

type Statistics = components['schemas']['FollowUpStatisticsDto'];
type Figures = Pick<Statistics, 'total' | 'heldInWindow' | 'medianSlip' | 'moved'>;

let demarche: TestApp;
let slugOf: Map<string, string>;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  const { body } = await ask(demarche, '/api/events?limit=500');
  slugOf = new Map(body.items.map(({ ref, slug }: Record<string, string>) => [ref, slug]));
});
afterAll(() => demarche.close());

const SETTLED = ['held', 'slipped', 'lapsed', 'cancelled', 'overtaken'];

async function statistics(query = ''): Promise<Statistics> {
  const { status, body } = await ask(demarche, `/api/follow-ups/statistics${query}`);
  expect(status).toBe(200);
  return body as Statistics;
}

/** The numbers as a person would work them out on paper. */
function onPaper(plain: PlainFollowUp[]) {
  const settled = plain.filter(({ state }) => SETTLED.includes(state));
  const slips = plain.flatMap(({ slip }) => slip ?? []).sort((a, b) => a - b);
  const placed = plain.filter(({ moved }) => moved !== null);
  const middle =
    slips.length % 2 ? [slips[(slips.length - 1) / 2]] : slips.slice(slips.length / 2 - 1, slips.length / 2 + 1);
  const sum = middle.reduce<number>((total, slip) => total + (slip ?? 0), 0);
  return {
    total: plain.length,
    held: [plain.filter(({ state }) => state === 'held').length, settled.length],
    slip: [slips.length === 0 ? null : sum / middle.length, slips.length],
    moved: [placed.filter(({ moved }) => moved).length, placed.length],
  };
}

function told({ total, heldInWindow, medianSlip, moved }: Figures) {
  return {
    total,
    held: [heldInWindow.refs.length, heldInWindow.of.length],
    slip: [medianSlip.value, medianSlip.n],
    moved: [moved.refs.length, moved.of.length],
  };
}

describe.each(['2026-02-20', '2026-05-01', '2026-07-10', '2026-11-01'])('the statistics on %s', (today) => {
  beforeEach(() => demarche.setNow(`${today}T12:00:00Z`));

  it('are those that a person counts from the file', async () => {
    expect(told(await statistics())).toEqual(onPaper(plainFollowUps(today)));
  });

  it('put each step in the state that a person would', async () => {
    const { states } = await statistics();
    const byState = states.flatMap(({ state, refs }) => refs.map((ref) => `${slugOf.get(ref)} ${state}`));
    expect(byState.sort()).toEqual(
      plainFollowUps(today)
        .map(({ slug, state }) => `${slug} ${state}`)
        .sort(),
    );
  });

  it('are those of each mediator', async () => {
    const { byMediator } = await statistics();
    const plain = plainFollowUps(today);
    for (const { actor, ...figures } of byMediator) {
      const own = plain.filter(({ mediators }) => (actor ? mediators.includes(actor.slug) : mediators.length === 0));
      expect([actor?.slug, told(figures)]).toEqual([actor?.slug, onPaper(own)]);
    }
    expect(byMediator.map(({ actor }) => actor?.slug ?? 'nobody')).toEqual(['oman', 'pakistan', 'qatar', 'nobody']);
  });

  it('give shares of the events they name, and open them', async () => {
    const { heldInWindow, moved, byAnnouncer } = await statistics();
    for (const { value, refs, of, n } of [heldInWindow, moved, ...byAnnouncer.map((group) => group.heldInWindow)]) {
      expect([n, value]).toEqual([of.length, of.length === 0 ? null : refs.length / of.length]);
      expect(of).toEqual(expect.arrayContaining(refs));
    }
    for (const { actor, total, states } of byAnnouncer) {
      const { body } = await ask(demarche, `/api/follow-ups?limit=500&announcer=${actor?.slug ?? 'none'}`);
      const refs = body.items.map(({ event }: { event: { ref: string } }) => event.ref);
      expect([total, states.flatMap((state) => state.refs).sort()]).toEqual([body.total, refs.sort()]);
    }
  });
});

describe('small samples', () => {
  it('are called small', async () => {
    const { total, heldInWindow } = await statistics('?announcer=axios');
    expect([total, heldInWindow.n, heldInWindow.small]).toEqual([1, 1, true]);
    expect((await statistics()).heldInWindow.small).toBe(false);
  });
});
