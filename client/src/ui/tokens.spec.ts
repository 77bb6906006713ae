import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

const GROUNDS = ['paper', 'paper-tint', 'panel', 'selected'];
const TEXTS = ['ink', 'ink-soft', 'amber', 'danger', 'accent'];
const HUES = ['hue-talks', 'hue-words', 'hue-threats', 'hue-deeds'];
const MARKS = [...HUES, 'nil', 'amber-mark', 'edge', 'focus'];

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  test.each(TEXTS)('%s is legible as text on every ground', (name) => {
    for (const ground of GROUNDS) expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)('%s is visible as a mark on every ground', (name) => {
    for (const ground of GROUNDS) expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  test('text on what can be pressed is legible', () => {
    expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('amber', 'amber-pale', theme)).toBeGreaterThanOrEqual(4.5);
  });

  test('the outline of an open event is visible around its pale fill', () => {
    for (const hue of HUES) expect(contrast(hue, `${hue}-pale`, theme)).toBeGreaterThanOrEqual(3);
  });

  test('the hues of the kinds stay apart in grey', () => {
    const greys = HUES.map((hue) => luminance(colour(hue, theme))).sort((a, b) => a - b);
    for (const [index, grey] of greys.slice(1).entries()) {
      expect((grey + 0.05) / ((greys[index] ?? 0) + 0.05)).toBeGreaterThanOrEqual(1.15);
    }
  });
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = colours.get(name)?.[theme];
  if (!found) throw new Error(`no colour --${name}`);
  return found;
}

/** Contrast ratio of WCAG 2.2, 1 … 21. */
function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [darker = 0, lighter = 0] = [luminance(colour(a, theme)), luminance(colour(b, theme))].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of WCAG 2.2, 0 … 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
