import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asStyled, inkOf, LIFE, PALETTE, POLE, thinned } from './palette.js';

const css = readFileSync(join(__dirname, '../../../../client/src/ui/tokens.css'), 'utf8');

it.each(Object.entries(PALETTE))('%s is %s on the screen, too', (name, colour) => {
  expect(new RegExp(`--${name}: light-dark\\((#\\w{6}),`).exec(css)?.[1]).toBe(colour);
});

it('knows the colours that marks name', () => {
  expect(inkOf('none', '#000000')).toBeNull();
  expect(inkOf('currentColor', '#123456')).toBe('#123456');
  expect(inkOf('var(--ground, var(--paper))', '#000000')).toBe(PALETTE.paper);
  expect(() => inkOf('var(--no-such)', '#000000')).toThrow('--no-such');
});

it('names each colour once, so that a page can have its own', () => {
  expect(new Set(Object.values(PALETTE)).size).toBe(Object.keys(PALETTE).length);
  expect(asStyled(PALETTE.amber)).toBe('var(--amber)');
  expect(asStyled(thinned(POLE))).toBe('color-mix(in srgb, var(--ink) 40%, var(--paper))');
  for (const one of Object.values(LIFE)) expect(asStyled(thinned(one))).toContain(`var(--${one[0]})`);
  expect(asStyled('#123456')).toBe('#123456');
});
