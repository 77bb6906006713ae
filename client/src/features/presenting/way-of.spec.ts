import { wayOf } from './way-of.js';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', undefined],
  ['a', undefined],
])('the key %s leads to the %s event', (key, way) => {
  expect(wayOf({ ...plain, key }, 'ltr')).toBe(way);
});

test('where lines run from right to left, so do the arrows', () => {
  expect(wayOf({ ...plain, key: 'ArrowLeft' }, 'rtl')).toBe('next');
});

test('with another key held it is the browser’s', () => {
  expect(wayOf({ ...plain, key: 'ArrowLeft', altKey: true }, 'ltr')).toBeUndefined();
});
