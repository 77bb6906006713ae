import { isolate, keyAlong } from './direction.js';

test.each([
  ['ArrowLeft', 'ltr', 'ArrowLeft'],
  ['ArrowLeft', 'rtl', 'ArrowRight'],
  ['ArrowRight', 'rtl', 'ArrowLeft'],
  ['ArrowUp', 'rtl', 'ArrowUp'],
  ['Home', 'rtl', 'Home'],
] as const)('%s means along time, %s, what %s means from left to right', (key, towards, meant) => {
  expect(keyAlong(key, towards)).toBe(meant);
});

test('what is composed of parts with an order of their own runs as the words around it', () => {
  const [from, to] = [isolate('۱۲ بهمن'), isolate('9 March')];
  expect([from, to]).toEqual(['\u2068۱۲ بهمن\u2069', '\u20689 March\u2069']);
  expect(isolate(`${from} – ${to}`)).toBe(`\u2067${from} – ${to}\u2069`);
  expect(isolate(isolate(`${from} – ${to}`)).startsWith('\u2067\u2067')).toBe(true);
});
