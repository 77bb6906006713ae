import fc from 'fast-check';
import { countedBy, formatRef, REF_FORM, refPrefix, slugify } from './slug.js';

describe('slugify', () => {
  it.each([
    ['Iran–US nuclear negotiations 2025–2026', 'iran-us-nuclear-negotiations-2025-2026'],
    ['Négociations Iran–États-Unis', 'negociations-iran-etats-unis'],
    ['Trump’s letter', 'trumps-letter'],
    ['  — ', 'item'],
    ['عراقچی', 'item'],
    ['عراقچی Araghchi', 'araghchi'],
    ['ﬁve', 'five'],
    ['a'.repeat(100), 'a'.repeat(80)],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('makes of %j the slug %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('always gives a slug, which stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('references', () => {
  it.each([
    ['iran-us-2025-2026', 'IRUS'],
    ['one-two-three-four', 'ONTWTH'],
    ['p5-talks', 'TA'],
    ['2025', 'REF'],
    ['x-y', 'XY'],
  ])('of %s begin with %s', (slug, prefix) => {
    expect(refPrefix(slug)).toBe(prefix);
  });

  it('count with three digits or more', () => {
    expect(formatRef('IRUS', 2026, 14)).toBe('IRUS-2026-014');
    expect(formatRef('IRUS', 2026, 1234)).toBe('IRUS-2026-1234');
  });
});

describe('countedBy', () => {
  it.each([
    [formatRef('ROME', -43, 1), { year: -43, n: 1 }],
    [formatRef('ROME', 0, 12), { year: 0, n: 12 }],
    ['ROME-B0001-012', { year: 0, n: 12 }],
    ['IRUS-2026-1014', { year: 2026, n: 1014 }],
    ['IRUS', null],
  ])('of %s', (ref, expected) => {
    expect(countedBy(ref)).toEqual(expected);
    expect(REF_FORM.test(ref)).toBe(expected !== null);
  });
});
