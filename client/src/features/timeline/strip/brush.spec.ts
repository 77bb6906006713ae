import { heldAt, keyed, moved } from './brush.js';

const DAY = 86_400_000;
const brush = { from: 100 * DAY, to: 200 * DAY };
const all = { from: 0, to: 500 * DAY };

test('a press near an end takes hold of it, one between them of the whole', () => {
  expect(heldAt(102 * DAY, brush, 5 * DAY).held).toBe('from');
  expect(heldAt(198 * DAY, brush, 5 * DAY).held).toBe('to');
  expect(heldAt(150 * DAY, brush, 5 * DAY)).toEqual({ held: 'whole', brush });
});

test('a press beside it brings it there, as long as it was', () => {
  expect(heldAt(300 * DAY, brush, DAY)).toEqual({ held: 'whole', brush: { from: 250 * DAY, to: 350 * DAY } });
});

test('an end never passes the other', () => {
  expect(moved('from', brush, 900 * DAY)).toEqual({ from: 199 * DAY, to: 200 * DAY });
  expect(moved('to', brush, -900 * DAY)).toEqual({ from: 100 * DAY, to: 101 * DAY });
});

test('an arrow moves an end by a week, a page key by a month, Home and End as far as there is anything', () => {
  expect(keyed('ArrowLeft', 'from', brush, all)?.from).toBe(93 * DAY);
  expect(keyed('PageUp', 'to', brush, all)?.to).toBe(230 * DAY);
  expect(keyed('Home', 'from', brush, all)?.from).toBe(0);
  expect(keyed('End', 'to', brush, all)?.to).toBe(500 * DAY);
  expect(keyed('a', 'to', brush, all)).toBeNull();
});
