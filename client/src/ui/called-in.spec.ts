import { calledIn } from './called-in.js';

const eswatini = {
  ...{ name: 'Eswatini', names: { fr: 'L’Eswatini' } },
  datedNames: [
    { name: 'Swaziland', language: null, from: null, to: '2018-04-18' },
    { name: 'Souaziland', language: 'fr', from: null, to: '2018-04-18' },
  ],
};

it.each([
  ['Eswatini', 'fr', 'L’Eswatini'],
  ['Eswatini', 'en', 'Eswatini'],
  ['Swaziland', 'fr', 'Souaziland'],
  ['Swaziland', 'en', 'Swaziland'],
  // A slug, where no name came with it.
  ['eswatini', 'fr', 'L’Eswatini'],
])('an event that says %s says in %s: %s', (name, language, told) => {
  expect(calledIn(eswatini, name, language)).toBe(told);
});

it('the name that an event came with stands until its actor is known', () => {
  expect(calledIn(undefined, 'Swaziland', 'fr')).toBe('Swaziland');
});
