import { languageOf, understand } from './understood.js';

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
  });
});
