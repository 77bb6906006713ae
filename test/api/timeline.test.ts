import type { components } from '../../client/src/api/schema.js';
import { WORD_KINDS } from '../../src/domain/vocabulary.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { ask } from '../support/ask.js';

type Timeline = components['schemas']['TimelineDto'];
type Summary = components['schemas']['EventSummaryDto'];

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp({ demo: true });
  demarche.setNow('2026-07-01T00:00:00Z');
});
afterAll(() => demarche.close());

const timeline = async (query: string): Promise<Timeline> => (await ask(demarche, `/api/timeline?${query}`)).body;
const list = async (query: string): Promise<Summary[]> =>
  (await ask(demarche, `/api/events?limit=500&${query}`)).body.items;

describe('the timeline', () => {
  it.each([
    'from=2026-01&to=2026-06&bins=7',
    'from=2026-02-06&to=2026-02-06&bins=24',
    'from=2025&to=2026&kind=talks&kind=threat&bins=12',
    'from=2026-02-01&to=2026-02-28&actor=oman&bins=1',
    'from=2030&to=2031&bins=3',
  ])('has in its bins just what the list has: %s', async (query) => {
    const { window, total, bins } = await timeline(query);
    const events = await list(query.replace(/&bins=\d+/, ''));
    expect(total).toBe(events.length);
    expect(bins.map(({ from: _from, to: _to, ...counted }) => counted)).toEqual(recomputed(events, window, bins));
  });

  it('has a window of both days, whole, and bins that cover it without a gap', async () => {
    const { window, bins } = await timeline('from=2026-02-06&to=2026-02-07&bins=5');
    expect(window).toEqual({ from: '2026-02-06T00:00:00.000Z', to: '2026-02-07T23:59:59.999Z' });
    expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([window.from, window.to]);
    expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to));
  });

  it('reaches from the first to the last bound where no window is asked for', async () => {
    const { window, total, bins } = await timeline('');
    const bounds = (await list('')).flatMap(({ earliest, latest }) => [earliest, latest]).filter((at) => at !== null);
    expect([total, bins.length]).toEqual([117, 60]);
    expect(window).toEqual({ from: bounds.sort()[0], to: bounds.sort().at(-1) });
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(117);
  });

  it('sends the items that the list has, in its order, as the list has them', async () => {
    const query = 'from=2026-02&to=2026-02';
    expect((await timeline(query)).items).toEqual(await list(query));
  });

  it.each([0, 1, 10])('sends at most %d items, the most telling, yet counts all', async (limit) => {
    const { items, total, bins } = await timeline(`limit=${limit}`);
    expect([items.length, total, bins.reduce((sum, { count }) => sum + count, 0)]).toEqual([limit, 117, 117]);
    const telling = items.every(({ kind }) => ['talks', 'meeting', 'agreement', 'incident'].includes(kind));
    expect(telling).toBe(true);
  });

  it('answers with an empty window where nothing is there', async () => {
    const { window, total, items, bins } = await timeline('dossier=nowhere&bins=2');
    expect([total, items]).toEqual([0, []]);
    expect(window).toEqual({ from: '2026-07-01T00:00:00.000Z', to: '2026-07-01T00:00:01.000Z' });
    expect(bins.map(({ from: _from, to: _to, ...counted }) => counted)).toEqual([EMPTY, EMPTY]);
  });

  it('slices a window as wide as dates can be', async () => {
    const { bins, window } = await timeline('to=9999&bins=120');
    expect(bins).toHaveLength(120);
    expect(bins.at(-1)?.to).toBe(window.to);
  });

  it.each(['limit=301', 'limit=-1', 'bins=0', 'bins=501', 'limit=x'])('refuses %s', async (query) => {
    const { status, body } = await ask(demarche, `/api/timeline?${query}`);
    expect([status, body.errors[0].pointer]).toEqual([400, `/${query.split('=')[0]}`]);
  });
});

const EMPTY = { count: 0, wordsUp: 0, wordsDown: 0, deedsUp: 0, deedsDown: 0 };

/** Density and the four sums by plain counting: an event counts where it begins, talks as deeds once held. */
function recomputed(events: Summary[], { from, to }: Timeline['window'], bins: Timeline['bins']) {
  const [low, high] = [Date.parse(from), Date.parse(to)];
  const plain = bins.map(() => ({ ...EMPTY }));
  for (const { earliest, kind, status, intensity } of events) {
    const begun = earliest === null ? 0 : Math.floor(((Date.parse(earliest) - low) / (high - low)) * bins.length);
    const bin = plain[Math.max(0, Math.min(bins.length - 1, begun))];
    if (!bin) continue;
    bin.count += 1;
    const direction = intensity > 0 ? 'Up' : 'Down';
    if (WORD_KINDS.some((word) => word === kind)) bin[`words${direction}`] += intensity;
    else if ((kind !== 'talks' && kind !== 'meeting') || status === 'held') bin[`deeds${direction}`] += intensity;
  }
  return plain;
}
