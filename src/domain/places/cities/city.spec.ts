import { isTimeZone } from '../../time/zones.js';
import lines from './cities.json';
import { citiesNamed, cityOf } from './city.js';

const cities = lines.map(cityOf);

describe('the kept list of cities', () => {
  it('tells of each its country, zone and place on the map', () => {
    const odd = cities.filter(
      ({ names, country, lat, lon, zone }) =>
        !(
          names.every((name) => name.trim() !== '') &&
          /^[A-Z]{2}$/.test(country) &&
          Math.abs(lat) <= 90 &&
          Math.abs(lon) <= 180 &&
          isTimeZone(zone)
        ),
    );
    expect([cities.length > 1_000, odd]).toEqual([true, []]);
  });

  it.each([
    ['mascate', '', [['OM', 'Asia/Muscat', 23.58, 58.41]]],
    ['GENÈVE', '', [['CH', 'Europe/Zurich', 46.2, 6.15]]],
    ['Vienna', 'AT', [['AT', 'Europe/Vienna', 48.21, 16.37]]],
    ['Musca', '', []],
    ['', '', []],
  ])('finds %j in %j', (typed, country, found) => {
    expect(citiesNamed(cities, typed, country).map((city) => [city.country, city.zone, city.lat, city.lon])).toEqual(
      found,
    );
  });

  it('leaves the choice between two of one name, unless the country is told', () => {
    const countries = (country: string) => citiesNamed(cities, 'Hyderabad', country).map((city) => city.country);
    expect([countries('').sort(), countries('pk'), countries('OM').sort()]).toEqual([
      ['IN', 'PK'],
      ['PK'],
      ['IN', 'PK'],
    ]);
  });
});
