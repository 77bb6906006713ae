import { emptyCitation, emptyForm, type FormState } from './form-state.js';
import { saidOnOf, statusKnownOn, understoodDate, understoodDeadline } from './understood.js';

const form = (changes: Partial<FormState>): FormState => ({ ...emptyForm('2026-03-01'), ...changes });
const dated = { ...emptyCitation('c'), publishedOn: '2026-02-07' };

describe('the day it was said', () => {
  it('is the one typed, else that of the first dated source, else the day the form was opened', () => {
    expect(saidOnOf(form({ saidOn: '2026-02-05', citations: [dated] }))).toBe('2026-02-05');
    expect(saidOnOf(form({ citations: [emptyCitation('d'), dated] }))).toBe('2026-02-07');
    expect(saidOnOf(form({ saidOn: '2026-13-01' }))).toBe('2026-03-01');
  });

  it('is that since when the public knew where neither is told', () => {
    expect(saidOnOf(form({ knownOn: '1996-06-20' }))).toBe('1996-06-20');
    expect(saidOnOf(form({ knownOn: '1996-06-20', citations: [dated] }))).toBe('2026-02-07');
  });
});

describe('the day since when the first status is known', () => {
  const since = (changes: Partial<FormState>, isPlanned = false) =>
    statusKnownOn(form({ date: '1996-06-20', ...changes }), isPlanned);

  it('of what took place is the one that the form names, whatever is cited', () => {
    expect(since({ knownOn: '1996-06-21' })).toBe('1996-06-21');
    expect(since({ knownOn: '1996-06-21', citations: [dated] })).toBe('1996-06-21');
    expect(since({ citations: [dated] })).toBe('2026-02-07');
    expect(since({})).toBe('2026-03-01');
  });

  it('is not before it took place, where it was known since it was planned', () => {
    expect(since({ knownOn: '1996-06-01' })).toBe('1996-06-20');
    expect(since({ knownOn: '1996-06-01', saidOn: '1996-06-22' })).toBe('1996-06-22');
  });

  it('of what is planned is that of the words that say so', () => {
    expect(since({ knownOn: '1996-06-01', citations: [dated] }, true)).toBe('1996-06-01');
    expect(since({ knownOn: '1996-06-01', saidOn: '1996-05-30' }, true)).toBe('1996-05-30');
  });
});

describe('the date', () => {
  it('is read from words, which are kept', () => {
    expect(understoodDate(form({ date: 'early next week', citations: [dated] }))).toEqual({
      when: '2026-02-09/2026-02-11',
      rule: 'week-early',
      saidAs: 'early next week',
      earliest: '2026-02-09',
      latest: '2026-02-11',
    });
  });

  it('is read where there is no such zone, too: that is refused as a zone', () => {
    expect(understoodDate(form({ date: '2026-02-06', timezone: 'Europe/Nowhere' }))?.when).toBe('2026-02-06');
  });

  it('keeps words that no rule reads where it is tied to an event, and means what comes of that', () => {
    const to = {
      ...{ id: 'e', ref: 'X-1', title: 'Round 3', when: '2026-02-26', timezone: null },
      ...{ earliest: '2026-02-26T00:00:00Z', latest: '2026-02-26T23:59:59Z' },
    };
    const relativeTo = { to, count: '2', unit: 'day', side: 'after' } as const;
    const tied = { when: '2026-02-28', saidAs: 'two days after round 3', rule: null };
    expect(understoodDate(form({ date: 'two days after round 3', relativeTo }))).toMatchObject(tied);
    expect(understoodDate(form({ date: '', relativeTo }))).toMatchObject({ when: '2026-02-28', saidAs: null });
    expect(
      understoodDate(form({ date: 'two days after round 3', relativeTo: { ...relativeTo, count: '' } })),
    ).toBeNull();
    expect(understoodDate(form({ date: '2026-03-01', relativeTo }))).toMatchObject({ when: '2026-03-01' });
  });

  it('keeps no words where the date itself is written', () => {
    expect(understoodDate(form({ date: '2026-02-06' }))).toMatchObject({ when: '2026-02-06', saidAs: null });
  });

  it('stays as it was recorded as long as its words stay', () => {
    const recorded = { text: 'at a convenient time', when: '2026-02-10/2026-02-20', rule: 'an editor’s reading' };
    expect(understoodDate(form({ date: recorded.text, recorded }))).toEqual({
      when: recorded.when,
      rule: recorded.rule,
      saidAs: recorded.text,
      earliest: '2026-02-10',
      latest: '2026-02-20',
    });
    expect(understoodDate(form({ date: 'tomorrow', recorded }))?.when).toBe('2026-03-02');
  });

  it('looks ahead for a step that is only announced', () => {
    const friday = { date: 'Friday', citations: [dated] };
    expect(understoodDate(form(friday))?.when).toBe('2026-02-06');
    expect(understoodDate(form({ ...friday, status: 'announced' }))?.when).toBe('2026-02-13');
  });
});

describe('the deadline', () => {
  it('is always to come', () => {
    expect(understoodDeadline(form({ deadline: '6 February' }))?.when).toBe('2027-02-06');
  });

  it('was set on the day of its event where no source tells when, and may have run out since', () => {
    const set = { date: '9 January 2026', deadline: 'by 20 January 2026' };
    expect(understoodDeadline(form(set))?.when).toBe('2026-01-09/2026-01-20');
    expect(understoodDeadline(form({ ...set, citations: [dated] }))).toBeNull();
    expect(understoodDeadline(form({ date: 'January 2026', deadline: 'by 20 March' }))?.earliest).toBe('2026-03-01');
    expect(understoodDeadline(form({ date: '9 March 2026', deadline: 'by 20 March' }))?.earliest).toBe('2026-03-01');
  });
});
