import { readSaid } from './read-said.js';

/** Said in Muscat on Saturday 7 February 2026. */
const read = (text: string, language: 'en' | 'fr') => {
  const said = readSaid(text, { saidOn: '2026-02-07', language, timezone: 'Asia/Muscat' });
  return said && said.when !== null ? `${said.when} ${said.rule}` : null;
};

describe('several days of which one or each is meant', () => {
  it.each([
    ['Monday, Tuesday or Wednesday', 'en', '[2026-02-09,2026-02-10,2026-02-11] one-of'],
    ['soit lundi, soit mardi', 'fr', '[2026-02-09,2026-02-10] one-of'],
    ['lundi, mardi ou mercredi', 'fr', '[2026-02-09,2026-02-10,2026-02-11] one-of'],
    ['le 4 et le 7 mai', 'fr', '{2026-05-04,2026-05-07} each-of'],
    ['le 4 et le 5 mai', 'fr', '2026-05-04/2026-05-05 calendar-days'],
    ['entre le 4 et le 7 mai', 'fr', '2026-05-04/2026-05-07 calendar-days'],
    ['from about 4 to 6 May', 'en', '2026-05-04~/2026-05-06~ about'],
  ] as const)('%s', (text, language, understood) => {
    expect(read(text, language)).toBe(understood);
  });
});

describe('hours as they are spoken', () => {
  it.each([
    ['half past ten on Friday', 'en', '2026-02-06T10:30:00+04:00 weekday-nearest'],
    ['6 February (10:00)', 'en', '2026-02-06T10:00:00+04:00 calendar-day'],
    ['from 9 to 11 a.m. on 6 February', 'en', '2026-02-06T09:00:00+04:00/2026-02-06T11:00:00+04:00 calendar-day'],
    ['from 2 to 4 p.m. on 6 February', 'en', '2026-02-06T14:00:00+04:00/2026-02-06T16:00:00+04:00 calendar-day'],
    ['from 10 a.m. to 4 p.m. on 6 February', 'en', '2026-02-06T10:00:00+04:00/2026-02-06T16:00:00+04:00 calendar-day'],
    ['from 11 to 1 p.m. on 6 February', 'en', '2026-02-06T11:00:00+04:00/2026-02-06T13:00:00+04:00 calendar-day'],
    ['6 février de 9 à 11 heures', 'fr', '2026-02-06T09:00:00+04:00/2026-02-06T11:00:00+04:00 calendar-day'],
  ] as const)('%s', (text, language, understood) => {
    expect(read(text, language)).toBe(understood);
  });
});

describe('halves, eras and what waits for something', () => {
  it.each([
    ['S2 2026', 'fr', '2026-07/2026-12 calendar-span'],
    ['S20 2026', 'fr', '2026-05-11/2026-05-17 week-number'],
    ['Nowruz 1405', 'en', '2026-03-21 feast'],
    ['the year 622 AD', 'en', '0622 calendar-span'],
    ['a few days ago', 'en', '2026-01-31/2026-02-06 days-before'],
    ['as soon as the delegations return', 'en', '2026-02-07/.. no-end'],
    ['as soon as Friday', 'en', '2026-02-13/.. from'],
    ['dès que les délégations seront rentrées', 'fr', '2026-02-07/.. no-end'],
    ['as soon as 31 February', 'en', null],
    ['no date has been set', 'en', '2026-02-07/.. no-end'],
  ] as const)('%s', (text, language, understood) => {
    expect(read(text, language)).toBe(understood);
  });
});
