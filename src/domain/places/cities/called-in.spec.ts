import lines from './cities.json';
import { calledIn } from './called-in.js';
import { cityOf } from './city.js';

const cities = lines.map(cityOf);

describe('calledIn', () => {
  it.each([
    ['fr', 'Muscat', 'Mascate'],
    ['fr-CH', 'geneva', 'Genève'],
    ['fr', 'Tehran', 'Téhéran'],
    ['fr', 'Mascate', 'Mascate'],
    ['fr', 'Islamabad', 'Islamabad'],
    ['fr', 'Air Force One', 'Air Force One'],
    ['en', 'Muscat', 'Muscat'],
    ['de', 'Geneva', 'Geneva'],
  ])('in %s of %s is %s', (language, place, expected) => {
    expect(calledIn(cities, language)(place)).toBe(expected);
  });

  it('leaves the name of two cities as it was written', () => {
    const two = ['Vienna/Vienne;AT;48.21;16.37;Europe/Vienna', 'Vienna;US;38.9;-77.27;America/New_York'].map(cityOf);
    expect(calledIn(two, 'fr')('Vienna')).toBe('Vienna');
  });
});
