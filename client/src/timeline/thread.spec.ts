import { threadPath } from './thread.js';

const tie = { from: 'a', to: 'b', type: 'follows_up' };
const spots = (x: number, y: number) =>
  new Map([
    ['a', { x: 10, y: 10 }],
    ['b', { x, y }],
  ]);

test('a line leads down from the cause, then along the row of the consequence', () => {
  expect(threadPath(tie, spots(100, 60), [])).toBe('M10 18V60M10 60H100');
  expect(threadPath(tie, spots(100, 10), [])).toBe('M10 10H100');
  expect(threadPath(tie, spots(10, 60), [])).toBe('M10 18V60');
});

test('it is broken wherever something is written', () => {
  const label = { from: 40, to: 70, top: 50, bottom: 70 };
  const above = { from: 0, to: 30, top: 30, bottom: 40 };
  expect(threadPath(tie, spots(100, 60), [label, above])).toBe('M10 18V30M10 40V60M10 60H39M73 60H100');
});

test('what is not drawn has no line', () => {
  expect(threadPath({ ...tie, to: 'c' }, spots(1, 1), [])).toBe('');
});
