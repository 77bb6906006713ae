import { countryCalled } from './country-called.js';

it.each([
  ['Oman', 'OM'],
  ['Korea, Republic of', 'KR'],
  ['Korea, North', 'KP'],
  ['Germany, Federal Republic of', 'DE'],
  ['China, People’s Republic of', 'CN'],
  ['Congo, Democratic Republic of', 'CD'],
  ['Republic of China', 'TW'],
  ['U.S.S.R.', 'SU'],
  ['Denmark (Greenland)', 'DK'],
  ["Cote d'Ivoire", 'CI'],
  ['Paris, France', null],
  ['Middle East', null],
  ['', null],
])('%j is called %s', (text, code) => {
  expect(countryCalled(text)).toBe(code);
});
