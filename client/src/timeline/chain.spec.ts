import { litBy, tiesOf } from './chain.js';

const item = (id: string, start: number, ...links: [type: string, to: string][]) => ({
  id,
  start,
  links: links.map(([type, to]) => ({ type, to })),
});

const items = [
  item('istanbul', 1),
  item('muscat', 2, ['reschedules', 'istanbul']),
  item('announcement', 3, ['follows_up', 'muscat'], ['announces', 'geneva']),
  item('geneva', 4, ['follows_up', 'muscat'], ['about', 'istanbul'], ['follows_up', 'not shown']),
  item('vienna', 5, ['follows_up', 'geneva']),
];

test('arrows lead from the earlier event to the later one, whichever holds the link', () => {
  expect(tiesOf(items)).toEqual([
    { type: 'reschedules', from: 'istanbul', to: 'muscat' },
    { type: 'follows_up', from: 'muscat', to: 'announcement' },
    { type: 'announces', from: 'announcement', to: 'geneva' },
    { type: 'follows_up', from: 'muscat', to: 'geneva' },
    { type: 'follows_up', from: 'geneva', to: 'vienna' },
  ]);
});

test('what stands out is the chain, and what the arrows of the chosen event lead to', () => {
  const ties = tiesOf([...items, item('answer', 5, ['responds_to', 'geneva'])]);
  const chain = new Set(['muscat', 'geneva', 'vienna']);
  expect([...(litBy({ selectedId: 'geneva', chain }, ties) ?? [])].sort()).toEqual(
    ['announcement', 'answer', 'geneva', 'muscat', 'vienna'].sort(),
  );
  expect([...(litBy({ selectedId: 'vienna', chain }, ties) ?? [])].sort()).toEqual([...chain].sort());
});

test('a chain stands out while the chosen event itself is out of view', () => {
  expect(litBy({ selectedId: null, chain: new Set(['muscat', 'geneva']) }, [])).toEqual(new Set(['muscat', 'geneva']));
});

test.each([[null], [new Set(['geneva'])]])(
  'nothing stands out where nothing belongs to what is chosen: %p',
  (chain) => {
    expect(litBy({ selectedId: 'geneva', chain }, [])).toBeNull();
  },
);
