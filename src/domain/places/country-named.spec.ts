import { countryNamed } from './country-named.js';

it.each([
  ['Oman', 'OM'],
  ['émirats arabes UNIS', 'AE'],
  [' Iran ', 'IR'],
  ['Botswana', 'BW'],
  ['France', 'FR'],
  ['United Kingdom', 'GB'],
  ['Allemagne', 'DE'],
  ['Kosovo', 'XK'],
  ['Union soviétique', 'SU'],
  ['European Union', null],
  ['United Nations', null],
  ['Abbas Araghchi', null],
  ['', null],
])('%j names %s', (text, code) => {
  expect(countryNamed(text)).toBe(code);
});
