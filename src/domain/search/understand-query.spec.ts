import { understandQuery } from './understand-query.js';

const TODAY = '2026-11-28';

function asked(q: string): { words: string[]; days: string[]; either: string[]; marks: string[]; names: string[] } {
  const { terms, days } = understandQuery(q, TODAY);
  const span = ({ first, last }: { first: string; last: string }) => (first === last ? first : `${first}/${last}`);
  return {
    words: terms.map(({ parts }) => parts.map(({ text }) => text).join(' ')),
    days: days.map(span),
    either: terms.flatMap((term) => (term.days ? [span(term.days)] : [])),
    marks: terms.flatMap(({ marks }) => marks),
    names: terms.flatMap(({ names }) => names),
  };
}

describe('days in a query', () => {
  it.each([
    ['Muscat 6 February', ['Muscat'], ['2026-02-06']],
    ['6 February Muscat', ['Muscat'], ['2026-02-06']],
    ['talks in Muscat on 6 February 2026', ['talks', 'Muscat'], ['2026-02-06']],
    ['February 2026', [], ['2026-02-01/2026-02-28']],
    ['6 février', [], ['2026-02-06']],
    ['Mascate, le 6 février 2026', ['Mascate,'], ['2026-02-06']],
    ['2026-02-06', [], ['2026-02-06']],
    ['2026-02', [], ['2026-02-01/2026-02-28']],
    ['from 3 to 5 March Geneva', ['Geneva'], ['2026-03-03/2026-03-05']],
    ['6 December', [], ['2025-12-06']],
    ['yesterday Vienna', ['yesterday', 'Vienna'], []],
    ['last week', [], ['2026-11-16/2026-11-22']],
    ['last week of February 2026', [], ['2026-02-22/2026-02-28']],
    ['Mascate, la semaine du 2 février', ['Mascate,'], ['2026-02-02/2026-02-08']],
    ['from Thursday 26 February to Thursday 5 March 2026 Geneva', ['Geneva'], ['2026-02-26/2026-03-05']],
    ['du 26 février au 5 mars 2026', [], ['2026-02-26/2026-03-05']],
    ['two Fridays ago', [], ['2026-11-20']],
    ['Monday 3 March 2026', [], ['2026-03-02/2026-03-03']],
    ['Muscat until 6 February 2026', ['Muscat', 'until'], ['2026-02-06']],
    ['"6 February" Muscat', ['6 February', 'Muscat'], []],
    ['IRUS-2026-014', ['IRUS-2026-014'], []],
    ['2026-013', ['2026-013'], []],
    ['resolution 2231', ['resolution', '2231'], []],
    ['within two weeks', ['within', 'two', 'weeks'], []],
    ['60 %', ['60'], []],
  ])('of %j leave the words %j and are %j', (q, words, days) => {
    expect(asked(q)).toMatchObject({ words, days });
  });

  it.each([
    ['May', '2026-05-01/2026-05-31'],
    ['mars', '2026-03-01/2026-03-31'],
    ['2015', '2015-01-01/2015-12-31'],
    ['early next week', '2026-11-30/2026-12-02'],
  ])('that may be a word, like %s, count as both', (q, either) => {
    expect(asked(q)).toMatchObject({ words: [q], days: [], either: [either] });
  });
});

it('says of words beside days that may be words what they are', () => {
  expect(asked('Trump early next week')).toMatchObject({
    words: ['Trump', 'early next week'],
    either: ['2026-11-30/2026-12-02'],
  });
  expect(asked('la semaine prochaine')).toMatchObject({
    words: ['semaine prochaine'],
    either: ['2026-11-30/2026-12-04'],
  });
});

it('takes labels in either language for what has them', () => {
  expect(asked('pourparlers').marks).toEqual(['kind:talks']);
  expect(asked('Talks').marks).toEqual(['kind:talks']);
  expect(asked('médiateurs Oman').marks).toEqual(['role:mediator']);
  expect(asked('reportée').marks).toContain('status:postponed');
  expect(asked('mis à exécution')).toMatchObject({ words: ['mis à exécution'], marks: ['status:carried_out'] });
});

it('knows what a place is called elsewhere', () => {
  expect(asked('Mascate').names).toEqual(['Muscat']);
  expect(asked('阿曼').names).toEqual(['Oman']);
});

it('leaves out words that only tie others together, unless there are no others', () => {
  expect(asked('the talks of Geneva').words).toEqual(['talks', 'Geneva']);
  expect(asked('l’enrichissement de l’uranium').words).toEqual(['enrichissement', 'uranium']);
  expect(asked('the').words).toEqual(['the']);
});
