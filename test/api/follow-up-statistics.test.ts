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
const FIGURES = [...FATES, 'medianSlip', 'moved'] as const;

async function statistics(query = ''): Promise<Statistics> {
  const { status, body } = await ask(demarche, `/api/follow-ups/statistics${query}`);
  expect(status).toBe(200);
  return body as Statistics;
}

/** Slugs of the steps that the list holds under a query. */
async function slugsOf(query: string): Promise<string[]> {
  const { body } = await ask(demarche, `/api/follow-ups?limit=500${query}`);
  return body.items.map(({ event }: { event: { ref: string } }) => slugOf.get(event.ref)).sort();
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
    fates: FATES.map((fate) => shares[fate].part),
    slip: [medianSlip.value, medianSlip.n],
    moved: [moved.part, moved.n],
  };
}

describe.each(['2026-02-20', '2026-05-01', '2026-07-10', '2026-11-01'])('the statistics on %s', (today) => {
  beforeEach(() => demarche.setNow(`${today}T12:00:00Z`));

  it('are those that a person counts from the file', async () => {
    expect(told(await statistics())).toEqual(onPaper(plainFollowUps(today)));
  });

  it('put each step in the state that a person would', async () => {
    const { states } = await statistics();
    const plain = plainFollowUps(today);
    for (const { state, count } of states) {
      const own = plain.filter((step) => step.state === state).map(({ slug }) => slug);
      expect([state, count, await slugsOf(`&state=${state}`)]).toEqual([state, own.length, own.sort()]);
    }
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

  it('lead to the steps that each counts, for each announcer, too', async () => {
    const { byAnnouncer, announcers, ...whole } = await statistics();
    expect(announcers).toBe(byAnnouncer.filter(({ actor }) => actor !== null).length);
    const groups = [
      { of: '', ...whole },
      ...byAnnouncer.map((one) => ({ of: `&announcer=${one.actor?.slug ?? 'none'}`, ...one })),
    ];
    for (const { of, ...figures } of groups) {
      const fated = FATES.map((fate) => figures[fate].part).reduce((sum, part) => sum + part, 0);
      for (const name of FIGURES) {
        const { part, n, value, interval } = figures[name];
        expect([of, name, (await slugsOf(`&counted=${name}${of}`)).length]).toEqual([of, name, part]);
        if (name === 'medianSlip') continue;
        expect([n, value]).toEqual([name === 'moved' ? n : fated, n === 0 ? null : part / n]);
        expect(interval === null).toBe(n === 0);
        if (interval && value !== null) expect(interval.low <= value && value <= interval.high).toBe(true);
      }
      expect(await slugsOf(`&counted=moved&counted=stayed${of}`)).toHaveLength(figures.moved.n);
      expect(await slugsOf(`&counted=openEnded${of}`)).toHaveLength(figures.openEnded.count);
      expect(await slugsOf(of)).toHaveLength(figures.total);
    }
  });

  it('count each step as it is told', async () => {
    const whole = await statistics();
    const { body } = await ask(demarche, '/api/follow-ups?limit=500');
    for (const fate of FATES) {
      expect([fate, body.items.filter((step: any) => step.fate === fate).length]).toEqual([fate, whole[fate].part]);
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
