import { languageOf, readIn, refusalOf, understand } from './understood.js';

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
    expect(languageOf('early next week', said)).toBe('en');
    expect(languageOf('début mars 2026', said)).toBe('fr');
    expect(languageOf('مطلع مارس 2026', said)).toBe('ar');
    expect(languageOf('اوایل هفته آینده', said)).toBe('fa');
  });

  it('tells why it is none, and nothing of what nobody knows', () => {
    expect(refusalOf('Monday 3 March 2026', said)).toBe('weekday');
    expect(refusalOf('۳۰ اسفند ۱۴۰۴', said)).toBe('day');
    expect(refusalOf('someday', said)).toBeNull();
    expect(refusalOf('early next week', said)).toBeNull();
  });

  it('is read in the language of its document where its letters do not tell', () => {
    expect(readIn('1404/12/15', 'fa-IR')).toBe('fa');
    expect(readIn('early next week', 'fa')).toBe('auto');
    expect(readIn('06/02/2026', 'en')).toBe('auto');
  });
});
