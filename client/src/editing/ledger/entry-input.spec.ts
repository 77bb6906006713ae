import type { Status } from '@domain/lifecycle/status.js';
import type { Kind } from '@domain/vocabulary.js';
import type { StatusChange } from '../../api/types.js';
import { entryAgain, newEntry, type EntryDraft } from './draft.js';
import { entryInput, saidOnOf, understoodWindow } from './entry-input.js';

const talks = { kind: 'talks', timezone: 'Asia/Muscat' } as const;
const named = { status: 'postponed', basis: 'announced', saidBy: 'oman', source: null } as const;
const draft = (changes: Partial<EntryDraft> = {}): EntryDraft => ({ ...newEntry('2026-02-07'), ...changes });
const input = (changes: Partial<EntryDraft>, wrong?: StatusChange, language = 'en') =>
  entryInput(talks, { ...(wrong ? entryAgain(wrong) : draft()), ...changes }, named, { wrong, language });

const wrong = {
  ...{ id: 'w', ordinal: 1, status: 'postponed', effectiveOn: '2026-02-04', knownOn: '2026-02-05', basis: 'reported' },
  ...{ window: '2026-02-10/2026-02-20', saidRule: 'an editor’s reading', place: 'Muscat', format: 'indirect' },
  saidAs: { text: 'در زمان مناسب', language: 'fa', saidOn: '2026-02-04' },
  vote: null,
  ...{ saidBy: null, source: null, note: 'No day fits', notes: null, corrects: null, recordedAt: '' },
} as StatusChange;

describe('an entry as it is sent', () => {
  it('has the window that its words mean, the words, their language, their day and the rule', () => {
    expect(input({ status: 'postponed', window: ' early next week ', place: ' Geneva ' })).toEqual({
      ...named,
      ...{ effectiveOn: '2026-02-07', knownOn: '2026-02-07', place: 'Geneva', format: null, vote: null },
      window: '2026-02-09/2026-02-11',
      saidAs: { text: 'early next week', language: 'en', saidOn: '2026-02-07' },
      saidRule: 'week-early',
    });
    const french = input({ window: 'd’ici dix jours', saidOn: '2026-02-05' });
    expect(french.saidAs).toEqual({ text: 'd’ici dix jours', language: 'fr', saidOn: '2026-02-05' });
  });

  it('keeps no words where a date itself is written, and nothing where nothing is', () => {
    expect(input({ window: '2026-03' })).toMatchObject({ window: '2026-03', saidAs: null, saidRule: null });
    expect(input({})).toMatchObject({ window: null, saidAs: null, saidRule: null });
  });

  it('has votes as numbers, and null for those that nobody counted, where it settles a decision', () => {
    const vote = { for: '10', against: '0', abstained: '', absent: ' ' };
    const sent = (kind: Kind, status: Status) =>
      entryInput({ kind, timezone: null }, draft({ vote }), { ...named, status }, { language: 'en' }).vote;
    expect(sent('decision', 'adopted')).toEqual({ for: 10, against: 0, abstained: null, absent: null });
    expect([sent('decision', 'scheduled'), sent('talks', 'held')]).toEqual([null, null]);
  });
});

describe('an entry that sets another right', () => {
  it('says all that the other one says until something is changed', () => {
    expect(input({}, wrong)).toEqual({
      ...named,
      ...{ effectiveOn: '2026-02-04', knownOn: '2026-02-05', corrects: 'w', place: 'Muscat', format: 'indirect' },
      ...{ window: wrong.window, saidAs: wrong.saidAs, saidRule: wrong.saidRule, vote: wrong.vote },
    });
    expect(input({ window: 'tomorrow' }, wrong)).toMatchObject({
      ...{ window: '2026-02-05', saidRule: 'day-counted' },
      saidAs: { text: 'tomorrow', language: 'en', saidOn: '2026-02-04' },
    });
  });

  it.each<[string, string, object]>([
    ['stays in all languages where nobody touches it', 'No day fits', {}],
    ['is taken out in all languages', ' ', { note: null, notes: null }],
    ['is mended', 'No day was found', { note: 'No day was found' }],
  ])('has a note that %s', (_, note, expected) => {
    const { note: sent, notes, ...rest } = input({ note }, wrong);
    expect({ ...(sent !== undefined && { note: sent }), ...(notes !== undefined && { notes }) }).toEqual(expected);
    expect(rest.corrects).toBe('w');
  });

  it('has its translation mended where that is what was read', () => {
    const read = { ...wrong, note: 'Aucun jour', notes: { fr: 'Aucun jour', fa: '…' } };
    const sent = input({ note: 'Aucun jour ne convient' }, read, 'fr');
    expect(sent.notes).toEqual({ fr: 'Aucun jour ne convient', fa: '…' });
    expect(sent).not.toHaveProperty('note');
  });
});

describe('the window of an entry', () => {
  const friday = (kind: 'talks' | 'measure', status: EntryDraft['status']) =>
    understoodWindow({ kind, timezone: null }, draft({ status, window: 'Friday' }))?.when;

  it('lies ahead of what is open and of every term, else it is the nearest', () => {
    expect(friday('talks', 'postponed')).toBe('2026-02-13');
    expect(friday('talks', 'held')).toBe('2026-02-06');
    expect(friday('measure', 'retracted')).toBe('2026-02-13');
  });

  it('counts from the day it was said, else from that of effect, else from when it was known', () => {
    expect(saidOnOf(draft({ saidOn: '2026-02-01' }))).toBe('2026-02-01');
    expect(saidOnOf(draft({ effectiveOn: '2026-02-05' }))).toBe('2026-02-05');
    expect(saidOnOf(draft({ effectiveOn: '2026-02' }))).toBe('2026-02-07');
  });

  it('is unknown where no rule knows its words', () => {
    expect(understoodWindow(talks, draft({ window: 'in the fullness of time' }))).toBeNull();
  });
});
