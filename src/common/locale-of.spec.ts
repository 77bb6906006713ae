import { localeOf } from './locale-of.js';

test.each([
  ['fa', { cookie: 'demarche-locale=fa-u-ca-gregory-nu-latn', 'accept-language': 'fa' }, 'fa-u-ca-gregory-nu-latn'],
  ['ar', { cookie: 'demarche-locale=fa-u-nu-latn', 'accept-language': 'en, ar-IQ;q=0.5' }, 'ar-IQ'],
  ['fa', { cookie: 'demarche-locale=%', 'accept-language': '*' }, 'fa'],
] as const)('%s is written for whoever asks with %j by %s', (language, headers, locale) => {
  expect(localeOf(headers, language)).toBe(locale);
});
