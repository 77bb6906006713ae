import fc from 'fast-check';
import { describeWhen } from './describe-when.js';

const words = (when: string, locale: string, timezone: string | null = null) =>
  describeWhen({ when, timezone }, locale);

describe('describeWhen', () => {
  it.each([
    ['2026-02-06', '6 February 2026', '6 février 2026'],
    ['2026-02-01', '1 February 2026', '1er février 2026'],
    ['2026-02', 'February 2026', 'février 2026'],
    ['2026', '2026', '2026'],
    ['2026-02-09/2026-02-11', '9–11 February 2026', '9–11 février 2026'],
    ['2026-02-01/2026-02-03', '1–3 February 2026', '1er–3 février 2026'],
    ['2026-02-28/2026-03-01', '28 February – 1 March 2026', '28 février – 1er mars 2026'],
    ['2025-12-30/2026-01-03', '30 December 2025 – 3 January 2026', '30 décembre 2025 – 3 janvier 2026'],
    ['2025/2026', '2025–2026', '2025–2026'],
    ['2026-01/2026-02-06', 'January 2026 – 6 February 2026', 'janvier 2026 – 6 février 2026'],
    ['2025-06-11~', 'about 11 June 2025', 'vers le 11 juin 2025'],
    ['2025-06~', 'about June 2025', 'vers juin 2025'],
    ['1984?', '1984 (uncertain)', '1984 (incertain)'],
    ['2004-06-11%', 'about 11 June 2004 (uncertain)', 'vers le 11 juin 2004 (incertain)'],
    ['2026-02-06/..', 'from 6 February 2026, no end given', 'à partir du 6 février 2026, sans fin annoncée'],
    ['2026-02-06/', 'from 6 February 2026, end unknown', 'à partir du 6 février 2026, fin inconnue'],
    ['2026-04/..', 'from April 2026, no end given', 'à partir d’avril 2026, sans fin annoncée'],
    ['../2026-02-06', 'until 6 February 2026, no start given', 'jusqu’au 6 février 2026, sans début annoncé'],
    ['/2026-02', 'until February 2026, start unknown', 'jusqu’à février 2026, début inconnu'],
    ['../..', 'no dates given', 'sans dates annoncées'],
    ['[2026-06-17,2026-06-18]', '17 or 18 June 2026', '17 ou 18 juin 2026'],
    ['[2026-06-30,2026-07-01]', '30 June or 1 July 2026', '30 juin ou 1er juillet 2026'],
    ['{1960,1961-12}', '1960 and December 1961', '1960 et décembre 1961'],
    ['[2026-06-17..2026-06-19,2026-07]', '17–19 June 2026 or July 2026', '17–19 juin 2026 ou juillet 2026'],
    ['[..1984]', '1984 or earlier', '1984 ou avant'],
    ['[1760-12..]', 'December 1760 or later', 'décembre 1760 ou après'],
    ['2026-02-XX', 'a day in February 2026', 'un jour de février 2026'],
    ['2026-XX-XX', 'a day in 2026', 'un jour de 2026'],
    ['2026-XX', 'a month in 2026', 'un mois de 2026'],
    ['2026-XX-25', 'between 25 January 2026 and 25 December 2026', 'entre le 25 janvier 2026 et le 25 décembre 2026'],
    ['202X', '2020s', 'années 2020'],
    ['202X-XX', 'between 1 January 2020 and 31 December 2029', 'entre le 1er janvier 2020 et le 31 décembre 2029'],
    ['19XX', '1900–1999', '1900–1999'],
    ['1950S2', '1900–1999', '1900–1999'],
    ['-0043', '44 BC', '44 av. J.-C.'],
    ['2026-21', 'spring 2026', 'printemps 2026'],
    ['2026-24', 'winter 2026–2027', 'hiver 2026–2027'],
    ['2026-29', 'spring 2026 (southern hemisphere)', 'printemps 2026 (hémisphère sud)'],
    ['2026-34', '2nd quarter of 2026', '2e trimestre 2026'],
    ['0099-01-01', '1 January 99', '1er janvier 99'],
  ])('says %s in English and in French', (when, en, fr) => {
    expect(words(when, 'en')).toBe(en);
    expect(words(when, 'fr')).toBe(fr);
  });

  it('shows an instant in the zone of its place', () => {
    expect(words('2026-02-06T23:37:20Z', 'en')).toBe('6 February 2026 at 23:37:20 UTC');
    expect(words('2026-02-06T10:00:00+04:00', 'en', 'Asia/Muscat')).toBe('6 February 2026 at 10:00 GMT+4');
    expect(words('2026-02-07T01:00:00+04:00', 'fr', 'America/New_York')).toBe('6 février 2026 à 16:00 UTC−5');
  });

  it.each(['2026-02-30', 'early next week', '', '2026-02-06Tnever', '2026-02-30/..', '[2026-02-30]', '1/2', '[]'])(
    'gives %j back as it is, for it cannot be read',
    (when) => {
      expect(words(when, 'en')).toBe(when);
    },
  );

  it('tells hours at both ends, the day once where both are on it', () => {
    const told = (when: string, locale: string) => describeWhen({ when, timezone: 'Asia/Muscat' }, locale);
    const afternoon = '2026-02-06T14:00+04:00/2026-02-06T17:30+04:00';
    expect(told(afternoon, 'en')).toBe('6 February 2026, 14:00–17:30 GMT+4');
    expect(told(afternoon, 'fr')).toMatch(/^6 février 2026.*14:00.*17:30/);
    expect(told('2026-02-06T23:30+04:00/2026-02-07T01:15+04:00', 'en')).toMatch(
      /6 February 2026.*23:30.*7 February 2026.*01:15/,
    );
  });

  it('takes no offset of a zone for the first of a month', () => {
    const night = { when: '1994-03-31T22:30+01:00/1994-04-01T02:00+01:00', timezone: 'Africa/Algiers' };
    expect(describeWhen(night, 'fr').replaceAll(/\s/g, ' ')).toBe(
      '31 mars 1994 à 22:30 UTC+1 – 1er avril 1994 à 02:00 UTC+1',
    );
  });

  it('keeps to the Gregorian calendar in languages that have their own', () => {
    expect(words('2026-02-06', 'fa')).toContain('۲۰۲۶');
    expect(words('[2026-06-17,2026-06-18]', 'de')).toBe('17. Juni 2026 oder 18. Juni 2026');
  });

  it('gives a year back as it is that no calendar of ours reaches', () => {
    expect(words('Y300000', 'en')).toBe('Y300000');
    expect(words('Y-300000/2026', 'fr')).toBe('Y-300000/2026');
  });

  it('never says Invalid Date', () => {
    const letters = fc.constantFrom(...'0123456789X-/.[]{},~?%TZYSE:+ '.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), fc.constantFrom('en', 'fr', 'ar'), (when, locale) => {
        expect(words(when, locale)).not.toMatch(/Invalid|NaN|undefined|null/);
      }),
    );
  });
});
