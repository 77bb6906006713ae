import type { OnMap } from './place-key.js';
import { inRuns, legsOf } from './rounds.js';

const place = (name: string, ...numbers: number[]): OnMap => ({
  ...{ name, country: null, lat: 1, lon: 1, precision: 'city', total: 1, happened: 1, events: [] },
  ...{ from: '2025-04-12', to: '2025-04-12', rounds: numbers.map((number) => ({ number, event: String(number) })) },
});

test('rounds lead from place to place, and nowhere while they stay', () => {
  const legs = legsOf([place('Muscat', 1, 3, 4), place('Rome', 2, 6), place('Cairo')]);
  expect(legs.map(({ from, to, number }) => [from.name, to.name, number])).toEqual([
    ['Muscat', 'Rome', 2],
    ['Rome', 'Muscat', 3],
    ['Muscat', 'Rome', 6],
  ]);
});

test.each([
  [[], ''],
  [[1, 3, 4], '1, 3, 4'],
  [[1, 2, 3, 4, 9, 11, 12, 13], '1–4, 9, 11–13'],
])('%j is told as “%s”', (numbers, said) => {
  expect(inRuns(numbers, { number: String, comma: ', ' })).toBe(said);
});
