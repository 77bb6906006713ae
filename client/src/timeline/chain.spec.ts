import { chainOf, tiesOf } from './chain.js';

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

test('a chain holds all causes and all consequences, but no side branches', () => {
  const ties = tiesOf(items);
  expect([...chainOf('geneva', ties)].sort()).toEqual(['announcement', 'geneva', 'istanbul', 'muscat', 'vienna']);
  expect([...chainOf('istanbul', ties.slice(0, 2))].sort()).toEqual(['announcement', 'istanbul', 'muscat']);
});

test('a chain that bites its tail ends', () => {
  const ring = [
    { type: 'follows_up', from: 'a', to: 'b' },
    { type: 'follows_up', from: 'b', to: 'a' },
  ];
  expect([...chainOf('a', ring)].sort()).toEqual(['a', 'b']);
});
