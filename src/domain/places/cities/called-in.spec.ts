import lines from './cities.json';
import { AR } from '../called/ar.js';
import { FA } from '../called/fa.js';
import { foundIn } from '../called/place-names.js';
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

describe('places in Arabic and Persian', () => {
  it.each([
    ['ar', AR, 'geneva', 'جنيف'],
    ['ar', AR, 'Bürgenstock', 'بورغنشتوك'],
    ['fa', FA, 'Islamabad', 'اسلام‌آباد'],
    ['fa', FA, 'Nowhere', 'Nowhere'],
  ])('in %s', (_language, names, place, expected) => {
    expect(foundIn(names)(place)).toBe(expected);
  });

  it('are the same in both, in their own letters', () => {
    expect(Object.keys(AR)).toEqual(Object.keys(FA));
    expect(
      Object.values(AR).filter((name) => !/^[\u0621-\u0652\s،]+$/.test(name) || /[\u06a9\u06cc]/.test(name)),
    ).toEqual([]);
    expect(
      Object.values(FA).filter((name) => !/^[\u0621-\u06cc\u200c\s،]+$/.test(name) || /[يكةى]/.test(name)),
    ).toEqual([]);
  });
});
