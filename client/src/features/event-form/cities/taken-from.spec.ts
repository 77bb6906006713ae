import { cityOf } from '@domain/places/cities/city.js';
import { takenFrom } from './taken-from.js';

const MUSCAT = cityOf('Muscat/Mascate;OM;23.58;58.41;Asia/Muscat');
const GENEVA = cityOf('Geneva/Genève;CH;46.2;6.15;Europe/Zurich');
const NOTHING = { country: '', timezone: '', lat: '', lon: '', placePrecision: '' };
const POINT = { lat: '23.58', lon: '58.41', placePrecision: 'city' };
const ALL = { country: 'OM', timezone: 'Asia/Muscat', ...POINT };

describe('what a city adds to what is typed of a place', () => {
  it.each([
    ['all where nothing is typed', NOTHING, ALL],
    ['no zone where one was chosen', { ...NOTHING, timezone: 'UTC' }, { country: 'OM', ...POINT }],
    ['no country where it is typed', { ...NOTHING, country: 'OM' }, { timezone: 'Asia/Muscat', ...POINT }],
    ['no coordinates where finer ones are typed', { ...ALL, lat: '23.6139', placePrecision: 'exact' }, {}],
    ['no coordinates where nobody says how fine theirs are', { ...ALL, lat: '23.6139', placePrecision: '' }, {}],
    [
      'a zone to finer coordinates',
      { ...ALL, lat: '23.6', placePrecision: 'exact', timezone: '' },
      { timezone: 'Asia/Muscat' },
    ],
    ['nothing to what it brought itself', ALL, {}],
  ])('%s', (_, typed, taken) => {
    expect(takenFrom(MUSCAT, typed)).toEqual(taken);
  });

  it('all that another city brought goes with that one', () => {
    expect(takenFrom(GENEVA, ALL)).toEqual({ country: 'CH', timezone: 'Europe/Zurich', lat: '46.2', lon: '6.15' });
  });
});
