import { countryName, FORMER_COUNTRIES, namesOtherCountry } from './former-countries.js';

describe('countries that are no more', () => {
  it.each([
    ['SU', 'en', 'Soviet Union'],
    ['SU', 'fr', 'Union soviétique'],
    ['ZR', 'fr-FR', 'Zaïre'],
    ['XK', 'en-GB', 'Kosovo'],
    ['OM', 'fr', 'Oman'],
    ['CD', 'en', 'Congo - Kinshasa'],
  ])('%s in %s is %s', (code, locale, name) => {
    expect(countryName(code, locale)).toBe(name);
  });

  it('are named in both languages', () => {
    for (const { en, fr } of FORMER_COUNTRIES.values()) expect([en, fr]).not.toContain('');
  });

  it('have letters beside those of today', () => {
    expect(['SU', 'YU', 'DD', 'CS', 'ZR', 'XK'].filter(namesOtherCountry)).toHaveLength(6);
    expect(['GE', 'QQ', 'su'].filter(namesOtherCountry)).toEqual([]);
  });
});
