import { moveOf, step, type Stop } from './keyboard.js';

const stops: Stop[] = [
  { id: 'a1', lane: 'a', x: 10 },
  { id: 'c1', lane: 'c', x: 40 },
  { id: 'a2', lane: 'a', x: 50 },
  { id: 'c2', lane: 'c', x: 90 },
  { id: 'a3', lane: 'a', x: 100 },
];
const lanes = ['a', 'b', 'c'];

test.each([
  ['a1', 'ArrowRight', 'a2'],
  ['a2', 'ArrowLeft', 'a1'],
  ['a3', 'ArrowRight', 'a3'],
  ['a2', 'End', 'a3'],
  ['a2', 'Home', 'a1'],
  ['a2', 'ArrowDown', 'c1'],
  ['c2', 'ArrowUp', 'a3'],
  ['a1', 'ArrowUp', 'a1'],
  ['gone', 'ArrowRight', 'a2'],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(step(stops, lanes, from, moveOf(key) ?? 'first')).toBe(to);
});

test('other keys mean nothing here', () => {
  expect(moveOf('PageDown')).toBeUndefined();
});
