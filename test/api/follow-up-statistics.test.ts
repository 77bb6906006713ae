import type { components } from '../../client/src/api/schema.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';
import { plainFollowUps, type PlainFollowUp } from '../support/plain-follow-ups.js';

type Statistics = components['schemas']['FollowUpStatisticsDto'];
type Figures = Pick<Statistics, 'total' | (typeof FATES)[number] | 'medianSlip' | 'moved'>;

let demarche: TestApp;
let slugOf: Map<string, string>;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  const { body } = await ask(demarche, '/api/events?limit=500');
  slugOf = new Map(body.items.map(({ ref, slug }: Record<string, string>) => [ref, slug]));
});
afterAll(() => demarche.close());

const FATES = ['inWindow', 'later', 'otherwise', 'never'] as const;

async function statistics(query = ''): Promise<Statistics> {
  const { status, body } = await ask(demarche, `/api/follow-ups/statistics${query}`);
  expect(status).toBe(200);
  return body as Statistics;
}

/** The numbers as a person would work them out on paper. */
function onPaper(plain: PlainFollowUp[]) {
  const promises = plain.filter(({ isPromise }) => isPromise);
  const slips = promises.flatMap(({ slip }) => slip ?? []).sort((a, b) => a - b);
  const placed = promises.filter(({ moved }) => moved !== null);
  const middle =
    slips.length % 2 ? [slips[(slips.length - 1) / 2]] : slips.slice(slips.length / 2 - 1, slips.length / 2 + 1);
  const sum = middle.reduce<number>((total, slip) => total + (slip ?? 0), 0);
  return {
    total: plain.length,
    fates: FATES.map((fate) => promises.filter((step) => step.fate === fate).length),
    slip: [slips.length === 0 ? null : sum / middle.length, slips.length],
    moved: [placed.filter(({ moved }) => moved).length, placed.length],
  };
}

function told({ total, medianSlip, moved, ...shares }: Figures) {
  return {
    total,
    fates: FATES.map((fate) => shares[fate].refs.length),
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

  it('are those of each announcer, and charge nobody with what somebody else said', async () => {
    const { byAnnouncer } = await statistics();
    const plain = plainFollowUps(today);
    for (const { actor, ...figures } of byAnnouncer) {
      const own = plain.filter(({ promiser }) => promiser === (actor?.slug ?? null));
      expect([actor?.slug, told(figures)]).toEqual([actor?.slug, onPaper(own)]);
    }
    expect(byAnnouncer.reduce((sum, { total }) => sum + total, 0)).toBe(plain.length);
  });

  it('give shares of the events they name, and open them', async () => {
    const { moved, byAnnouncer, ...whole } = await statistics();
    const groups = [whole, ...byAnnouncer];
    const shares = [moved, ...groups.flatMap((group) => FATES.map((fate) => group[fate]))];
    for (const group of groups) {
      expect(FATES.flatMap((fate) => group[fate].refs).sort()).toEqual([...group.never.of].sort());
    }
    for (const { value, refs, of, n, interval } of shares) {
      expect(interval === null).toBe(n === 0);
      if (interval && value !== null) expect(interval.low <= value && value <= interval.high).toBe(true);
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
    const { byMediator, inWindow } = await statistics();
    expect(inWindow.small).toBe(false);
    const sizes = byMediator.map(({ inWindow: share }) => [share.n < 10, share.small]);
    expect(sizes).toContainEqual([true, true]);
    expect(sizes.filter(([few, small]) => few !== small)).toEqual([]);
  });
});
