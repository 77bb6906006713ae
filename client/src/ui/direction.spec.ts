import { keyAlong } from './direction.js';

test.each([
  ['ArrowLeft', 'ltr', 'ArrowLeft'],
  ['ArrowLeft', 'rtl', 'ArrowRight'],
  ['ArrowRight', 'rtl', 'ArrowLeft'],
  ['ArrowUp', 'rtl', 'ArrowUp'],
  ['Home', 'rtl', 'Home'],
] as const)('%s means along time, %s, what %s means from left to right', (key, towards, meant) => {
  expect(keyAlong(key, towards)).toBe(meant);
});
