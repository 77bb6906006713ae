import { planLanes } from './lanes.js';

const sides = { parties: ['us', 'iran'], mediators: ['oman'] };
const event = (id: string, kind: string, ...actors: [slug: string, role: string, side: string][]) =>
  ({
    id,
    kind,
    track: null,
    participations: actors.map(([slug, role, side]) => ({ id: id + slug, role, side, actor: { slug } })),
  }) as unknown as Parameters<typeof planLanes>[1][number];

const events = [
  event('threat', 'threat', ['trump', 'speaker', 'us']),
  event('reply', 'statement', ['iran', 'target', 'iran'], ['araghchi', 'speaker', 'iran']),
  event('talks', 'talks', ['us', 'party', 'us'], ['iran', 'party', 'iran']),
  event('appeal', 'contact', ['egypt', 'participant', 'egypt']),
];

describe('lanes of the timeline', () => {
  it('by side put talks on top, then the parties, then the rest, without empty ones', () => {
    const plan = planLanes('side', events, sides);
    expect(plan.order).toEqual(['talks', 'us', 'iran', 'others']);
    expect([...plan.of.values()]).toEqual(['us', 'iran', 'talks', 'others']);
  });

  it('by kind follow the order of the vocabulary', () => {
    expect(planLanes('kind', events, sides).order).toEqual(['talks', 'contact', 'statement', 'threat']);
  });

  it('by actor take who speaks, else the first party, else who comes first', () => {
    expect([...planLanes('actor', events, sides).of.values()]).toEqual(['trump', 'araghchi', 'us', 'egypt']);
  });

  it('by actor let the least busy share the last lane', () => {
    const many = Array.from({ length: 20 }, (_, i) => event(`e${i}`, 'statement', [`a${i}`, 'speaker', `a${i}`]));
    const { order } = planLanes('actor', [...many, event('again', 'threat', ['a19', 'speaker', 'a19'])], sides);
    expect(order).toHaveLength(12);
    expect([order[0], order.at(-1)]).toEqual(['a19', 'others']);
  });

  it('by strand have one for each, the busiest on top, and the last for what belongs to none', () => {
    const rounds = ['E3–Iran', 'Iran–US', 'Iran–US'].map((track, index) => ({ ...event(`r${index}`, 'talks'), track }));
    const plan = planLanes('track', [...rounds, ...events], sides);
    expect(plan.order).toEqual(['Iran–US', 'E3–Iran', 'others']);
    expect(plan.of.get('threat')).toBe('others');
  });

  it('can be one for everything', () => {
    expect(planLanes('none', events, sides).order).toEqual(['all']);
  });

  it('are none without events', () => {
    expect(planLanes('side', [], sides).order).toEqual([]);
  });
});
