import { languageOf, readIn, insteadOf, refusalOf, understand, withWindow } from './understood.js';

const said = { saidOn: '2026-02-07', timezone: 'Asia/Muscat' } as const;

describe('a date that was typed', () => {
  it('keeps its words and the rule that read them, none where it was written as it is', () => {
    expect(understand(' early next week ', said)).toMatchObject({ saidAs: 'early next week', rule: 'week-early' });
    expect(understand('2026-02-10', said)).toMatchObject({ saidAs: null, when: '2026-02-10' });
    expect(understand('someday', said)).toBeNull();
  });

  it('stays as it was recorded while its words stay', () => {
    const recorded = { text: 'someday', when: '2026-03/..', rule: null };
    expect(understand('someday', said, recorded)).toEqual({
      ...{ when: '2026-03/..', rule: null, saidAs: 'someday', earliest: '2026-03-01', latest: null },
    });
    expect(understand('2026-03/..', said, { ...recorded, text: recorded.when })?.saidAs).toBeNull();
  });

  it('is in the language whose rules know its words', () => {
    expect(languageOf('early next week', said, 'en')).toBe('en');
    expect(languageOf('début mars 2026', said, 'en')).toBe('fr');
    expect(languageOf('مطلع مارس 2026', said, 'en')).toBe('ar');
    expect(languageOf('اوایل هفته آینده', said, 'en')).toBe('fa');
  });

  it.each([
    ['before Ramadan', '2026-02-07/2026-02-17'],
    ['two days after round 3', '2026-03-02'],
    ['après les élections', 'mars 2026'],
    ['Monday 3 March 2026', '2026-03-02'],
    ['early next week', '2026-02-10'],
    ['پیش از انتخابات', '2026-03'],
  ])('keeps %j with the window that somebody sets, whatever rules make of them', (words, window) => {
    const typed = withWindow(words, window);
    const { when, earliest, latest } = understand(window, said)!;
    expect(understand(typed, said)).toEqual({ when, earliest, latest, rule: null, saidAs: words, byHand: true });
    // What is set anew takes the place of what was set.
    expect(withWindow(typed, '2027')).toBe(withWindow(words, '2027'));
    expect(understand(withWindow(typed, '2027'), said)).toMatchObject({ when: '2027', saidAs: words });
  });

  it.each(['before Ramadan =', 'before Ramadan = someday', '= 2026-02', '=', '= ='])(
    'is none where a side is missing or the window is none: %j',
    (typed) => expect(understand(typed, said)).toBeNull(),
  );

  it('says of a window that is none why', () => {
    expect(refusalOf('before Ramadan = 30 February 2026', said)).toBe('day');
    expect(refusalOf('before Ramadan', said)).toBe('moon');
  });

  it('that no rule reads is in the language whose rules know why, else in that of whoever writes', () => {
    expect(languageOf('before Ramadan', said, 'fr')).toBe('en');
    expect(languageOf('avant le ramadan', said, 'en')).toBe('fr');
    expect(languageOf('avant les élections', said, 'fr')).toBe('fr');
    expect(languageOf('before the elections', said, 'en')).toBe('en');
    expect(languageOf('before the elections', said, 'ar')).toBe('en');
  });

  it('tells why it is none, and nothing of what nobody knows', () => {
    expect(refusalOf('Monday 3 March 2026', said)).toBe('weekday');
    expect(refusalOf('۳۰ اسفند ۱۴۰۴', said)).toBe('day');
    expect(refusalOf('someday', said)).toBeNull();
    expect(refusalOf('early next week', said)).toBeNull();
  });

  it.each([
    ['Monday 3 March 2026', ['2026-03-03', '2026-03-02']],
    ['lundi 3 mars 2026', ['2026-03-03', '2026-03-02']],
    ['Sunday 6 March', ['2026-03-06', '2026-03-08']],
    ['06/02/2026', ['2026-02-06', '2026-06-02']],
    ['06/02/2026 10:00', []],
    ['30 February 2026', []],
    ['early next week', []],
    ['someday', []],
  ])('could be one of two days where it contradicts itself: “%s”', (typed, days) => {
    expect(insteadOf(typed, said)).toEqual(days);
    for (const day of days)
      expect(understand(withWindow(typed, day), said)).toMatchObject({ when: day, saidAs: typed, byHand: true });
  });

  it('is read in the language of its document where its letters do not tell', () => {
    expect(readIn('1404/12/15', 'fa-IR')).toBe('fa');
    expect(readIn('early next week', 'fa')).toBe('auto');
    expect(readIn('06/02/2026', 'en')).toBe('auto');
    expect(readIn('06/02/2026', 'fr-CH')).toBe('fr');
    expect(readIn('6 March', 'fr')).toBe('auto');
  });
});
