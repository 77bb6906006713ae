import { curve } from './curve.js';

const cause = { from: 100, to: 120, y: 50 };

test('a curve leaves the foot of the cause and enters the start of the consequence', () => {
  expect(curve(cause, { from: 300, to: 320, y: 90 })).toBe('M115,56 C115,90 239,90 299,90');
});

test('a consequence above is reached from the head of the cause', () => {
  expect(curve(cause, { from: 300, to: 320, y: 10 })).toBe('M115,44 C115,10 239,10 299,10');
});

test('two bars of one row are joined from below', () => {
  expect(curve(cause, { from: 300, to: 320, y: 50 })).toBe('M115,56 C115,65 305,65 305,56');
});

test('a consequence of the same day is entered from its left', () => {
  expect(curve(cause, { from: 100, to: 120, y: 90 })).toBe('M105,56 C105,90 85,90 99,90');
});
