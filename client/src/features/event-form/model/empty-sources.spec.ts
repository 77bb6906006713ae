import { withoutEmptySources } from './empty-sources.js';
import { emptyCitation, emptyForm, type FormState } from './form-state.js';

const form = (more: Partial<FormState>): FormState => ({ ...emptyForm('2026-02-07'), ...more });

describe('withoutEmptySources', () => {
  it('leaves out a source in which nothing is said, with what was begun of its claims', () => {
    const claims = [{ key: 'c', field: 'place' as const, value: ' ', citation: 'a' }];
    const state = form({ citations: [emptyCitation('a'), { ...emptyCitation('b'), quote: 'We agreed.' }], claims });
    expect(withoutEmptySources(state)).toMatchObject({ citations: [{ key: 'b' }], claims: [] });
  });

  it('gives a form without such a source back as it is', () => {
    const state = form({ citations: [{ ...emptyCitation('a'), url: 'https://example.org' }] });
    expect(withoutEmptySources(state)).toBe(state);
  });

  it.each(['url', 'publisher', 'title', 'publishedOn', 'quote', 'quoteNote', 'citation', 'attribution'] as const)(
    'keeps a source whose %s was typed',
    (field) => {
      const state = form({ citations: [{ ...emptyCitation('a'), [field]: 'x' }] });
      expect(withoutEmptySources(state)).toBe(state);
    },
  );

  it('keeps a source that a person speaks in, and one that a claim rests on', () => {
    const spoken = { ...emptyCitation('a'), speaker: { slug: 'oman', name: 'Oman' } };
    const claims = [{ key: 'c', field: 'place' as const, value: 'Rome', citation: 'b' }];
    const state = form({ citations: [spoken, emptyCitation('b')], claims });
    expect(withoutEmptySources(state)).toBe(state);
  });
});
