import { guessedType } from './guessed-type.js';

it.each([
  ['Qatar', { type: 'state', country: 'QA' }],
  ['États-Unis', { type: 'state', country: 'US' }],
  ['USSR', { type: 'state', country: 'SU' }],
  ['Ministry of Foreign Affairs', { type: 'body', country: null }],
  ['European Union', { type: 'organisation', country: null }],
  ['Ligue arabe', { type: 'organisation', country: null }],
  ['Joseph R. Biden', { type: 'person', country: null }],
  ['Ursula von der Leyen', { type: 'organisation', country: null }],
  ['NATO', { type: 'organisation', country: null }],
])('%s seems to be %j', (name, guess) => {
  expect(guessedType(name)).toEqual(guess);
});
