import { emptyCitation, emptyForm, type FormState } from './form-state.js';
import { takeTheirs } from '../../../editing/form/merge-versions.js';
import { mergeForms } from './merge.js';

const citation = (key: string, quote: string) => ({ ...emptyCitation(key), id: key, quote });
const base: FormState = {
  ...emptyForm('2026-02-07'),
  title: 'Talks',
  place: 'Muscat',
  citations: [citation('a', 'one'), citation('b', 'two')],
};

describe('mergeForms', () => {
  it('joins changes of different fields without a question', () => {
    const { merged, conflicts } = mergeForms(base, { ...base, title: 'Mine' }, { ...base, place: 'Geneva' });
    expect(merged).toMatchObject({ title: 'Mine', place: 'Geneva' });
    expect(conflicts).toEqual([]);
  });

  it('keeps mine and asks where both changed a field', () => {
    const result = mergeForms(base, { ...base, title: 'Mine' }, { ...base, title: 'Theirs' });
    expect(result.merged.title).toBe('Mine');
    expect(result.conflicts).toEqual([{ at: 'title', mine: 'Mine', theirs: 'Theirs' }]);
    expect(takeTheirs(result, new Set(['title'])).title).toBe('Theirs');
  });

  it('does not ask where both said the same', () => {
    const same = { ...base, title: 'Same' };
    expect(mergeForms(base, same, same).conflicts).toEqual([]);
  });

  it('joins lists part by part', () => {
    const mine = { ...base, citations: [citation('a', 'mine'), citation('b', 'two'), emptyCitation('new')] };
    const theirs = { ...base, citations: [citation('a', 'one'), citation('c', 'theirs')] };
    const { merged, conflicts } = mergeForms(base, mine, theirs);
    expect(merged.citations.map(({ key, quote }) => `${key} ${quote}`)).toEqual(['a mine', 'new ', 'c theirs']);
    expect(conflicts).toEqual([]);
  });

  it('loses nothing that was typed in a part that they removed', () => {
    const mine = { ...base, citations: [citation('a', 'mine'), citation('b', 'two')] };
    const theirs = { ...base, citations: [citation('b', 'two')] };
    const result = mergeForms(base, mine, theirs);
    expect(result.merged.citations.map(({ quote }) => quote)).toEqual(['mine', 'two']);
    expect(result.conflicts.map(({ at }) => at)).toEqual(['citations/a']);
    expect(takeTheirs(result, new Set(['citations/a'])).citations.map(({ key }) => key)).toEqual(['b']);
  });

  it('brings back a part that I removed and they changed, where theirs is taken', () => {
    const mine = { ...base, citations: [citation('b', 'two')] };
    const theirs = { ...base, citations: [citation('a', 'theirs'), citation('b', 'two')] };
    const result = mergeForms(base, mine, theirs);
    expect(result.merged.citations.map(({ key }) => key)).toEqual(['b']);
    expect(takeTheirs(result, new Set(['citations/a'])).citations.map(({ key }) => key)).toEqual(['b', 'a']);
  });
});
