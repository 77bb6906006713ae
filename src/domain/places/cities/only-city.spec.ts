import lines from './cities.json';
import { cityOf } from './city.js';
import { onlyCityOf } from './only-city.js';

const only = onlyCityOf(lines.map(cityOf));

describe('the one city that a place can be', () => {
  it.each([
    ['Muscat', 'OM', [23.58, 58.41]],
    ['mascate', null, [23.58, 58.41]],
    ['Genève, Suisse', null, [46.2, 6.15]],
    ['Geneva, Switzerland', 'CH', [46.2, 6.15]],
    ['Washington', 'US', [38.9, -77.04]],
    ['Washington, D.C.', null, [38.9, -77.04]],
    ['Hyderabad', 'PK', [25.39, 68.37]],
    ['Hyderabad, Inde', null, [17.38, 78.46]],
  ])('is told of %j in %j', (place, country, point) => {
    const city = only(place, country);
    expect([city?.lat, city?.lon]).toEqual(point);
  });

  it.each([
    ['two have the name', 'Hyderabad', null],
    ['it is in another country', 'Muscat', 'IR'],
    ['the country behind it is not the one beside it', 'Geneva, Switzerland', 'FR'],
    ['it says more than a city', 'Muscat and elsewhere', 'OM'],
    ['it is none of them', 'Air Force One', null],
    ['it is a country', 'Switzerland', 'CH'],
    ['it is empty', '', null],
  ])('is none where %s', (_, place, country) => {
    expect(only(place, country)).toBeNull();
  });

  it.each([
    ...[
      'Astana',
      'Bougival',
      'Bürgenstock',
      'Cairo',
      'Camp David',
      'Crans-Montana',
      'Dayton',
      'Doha',
      'Évian',
      'Geneva',
    ],
    ...['Havana', 'La Havane', 'Le Caire', 'Minsk', 'Naivasha', 'Nusa Dua', 'Ohrid', 'Oslo', 'Rambouillet'],
    ...['Sharm el-Sheikh', 'Taif', 'Vienne', 'Versailles', 'Yalta'],
  ])('is known where people negotiated: %s', (place) => {
    expect(only(place, null)).not.toBeNull();
  });
});
