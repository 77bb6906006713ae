import { datedNameMistakes, mergeDatedNames, type DatedNameSpan } from './dated-names.js';

const named = (name: string, fromOn: string | null, toOn: string | null, language: string | null = null) =>
  ({ name, language, from: fromOn, to: toOn, fromOn, toOn }) satisfies DatedNameSpan;

describe('names with days', () => {
  const before = named('Swaziland', null, '2018-04-18');
  const since = named('Eswatini', '2018-04-19', null);

  it('follow one another, and may differ by language on one day', () => {
    expect(datedNameMistakes([before, since, named('Souaziland', null, '2018-04-18', 'fr')])).toEqual([]);
  });

  it.each([
    ['has no day', [named('X', null, null)], 0, 'from', 'name_without_days'],
    ['ends before it begins', [named('X', '2020-01-02', '2020-01-01')], 0, 'to', 'name_ends_before_it_begins'],
    ['shares a day with one in its language', [before, named('X', '2018-04-18', null)], 1, 'from', 'called_twice'],
  ] as const)('cannot be where one %s', (_, names, index, field, code) => {
    expect(datedNameMistakes(names)).toEqual([expect.objectContaining({ index, field, code })]);
  });

  it('are joined by a merge, but for what falls on the days of another', () => {
    const other = named('Kingdom of Swaziland', '1968-09-06', '2018-04-18');
    expect(mergeDatedNames([before], [other, since])).toEqual({
      names: [before, since],
      left: ['Kingdom of Swaziland'],
    });
  });
});
