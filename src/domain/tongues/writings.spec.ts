import { describeWhen } from '../time/describe-when.js';
import { monthsOf } from '../time/months-of.js';
import './every.js';
import { localeOf, localeWished, writingOf } from './writings.js';

describe('how a language is written', () => {
  it.each([
    ['fa', [null, 'fa-IR'], 'fa'],
    ['fa', ['fa-u-nu-latn', 'fa-u-ca-gregory'], 'fa-u-nu-latn'],
    ['fa', ['fa-u-ca-islamic-nu-thai-x-me'], 'fa'],
    ['ar', [null, 'en', 'ar', 'ar-IQ'], 'ar-IQ'],
    ['ar', ['ar-LB-u-nu-latn', 'ar-EG'], 'ar-LB-u-nu-latn'],
    ['ar', ['ar-XX', 'no tag at all'], 'ar'],
    // English is day first everywhere.
    ['en', ['en-US'], 'en'],
    ['fr', ['fr-CH'], 'fr'],
  ] as const)('is in %s, by %j, that of %s', (language, wishes, locale) => {
    expect(localeWished(language, wishes)).toBe(locale);
  });

  it('can be taken apart and put together again', () => {
    for (const locale of ['fa', 'fa-u-ca-gregory-nu-latn', 'ar-MA-u-nu-arab', 'ar'])
      expect(localeOf(locale.startsWith('fa') ? 'fa' : 'ar', writingOf(locale))).toBe(locale);
  });

  it.each([
    ['fa', '۱۷ بهمن ۱۴۰۴ (۶ فوریهٔ ۲۰۲۶)', 'persian'],
    ['fa-u-nu-latn', '17 بهمن 1404 (6 فوریهٔ 2026)', 'persian'],
    ['fa-u-ca-gregory', '۶ فوریهٔ ۲۰۲۶', 'gregory'],
    ['fa-u-ca-gregory-nu-latn', '6 فوریهٔ 2026', 'gregory'],
    ['ar-EG', '٦ فبراير ٢٠٢٦', 'gregory'],
    ['ar-LB', '٦ شباط ٢٠٢٦', 'gregory'],
    ['ar-LB-u-nu-latn', '6 شباط 2026', 'gregory'],
    ['ar-TN', '6 فيفري 2026', 'gregory'],
  ])('says a day by %s as %s, and counts the months of that calendar', (locale, said, calendar) => {
    expect(describeWhen({ when: '2026-02-06', timezone: null }, locale)).toBe(said);
    expect(monthsOf(locale).calendar).toBe(calendar);
  });
});
