import { likelyDuplicates } from './likely-duplicates.js';
import { likelyPrecursors } from './likely-precursors.js';
import type { Candidate, NearbyEvent } from './nearby-event.js';

const MUSCAT: NearbyEvent = {
  id: 'muscat',
  kind: 'talks',
  title: 'Indirect US–Iran talks in Muscat',
  earliest: '2026-02-05T20:00:00Z',
  latest: '2026-02-06T19:59:59.999Z',
  actors: ['us', 'iran', 'oman'],
};
const STATEMENT: NearbyEvent = { ...MUSCAT, id: 'statement', kind: 'statement', title: 'Araghchi on enrichment' };
const LATER: NearbyEvent = {
  ...MUSCAT,
  id: 'geneva',
  title: 'Talks in Geneva',
  earliest: '2026-02-17T00:00:00Z',
  latest: '2026-02-17T23:59:59.999Z',
};

const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
  kind: 'talks',
  title: 'Talks held in Muscat between the US and Iran',
  earliest: '2026-02-06',
  latest: '2026-02-06',
  actors: [],
  ...changes,
});
const ids = (events: readonly NearbyEvent[]) => events.map(({ id }) => id);

describe('likelyDuplicates', () => {
  it.each<[string, Partial<Candidate>, string[]]>([
    ['a similar title on the day', {}, ['muscat']],
    ['a similar title two days off', { earliest: '2026-02-08', latest: '2026-02-08' }, ['muscat']],
    ['a similar title a week off', { earliest: '2026-02-13', latest: '2026-02-13' }, []],
    ['the same actors under another title', { title: 'Second round', actors: ['iran', 'us'] }, ['muscat']],
    ['one actor in common', { title: 'Second round', actors: ['iran'] }, []],
    ['an actor that the other has not', { title: 'Second round', actors: ['iran', 'us', 'qatar'] }, []],
    ['another kind with the same actors', { kind: 'meeting', title: 'Second round', actors: ['iran', 'us'] }, []],
    ['accents and case apart', { title: 'INDIRECT tàlks in MUSCAT' }, ['muscat']],
    ['no date yet', { earliest: null, latest: null }, []],
    ['a single word', { title: 'Muscat' }, []],
  ])('looks at %s', (_what, changes, expected) => {
    expect(ids(likelyDuplicates(candidate(changes), [STATEMENT, LATER, MUSCAT]))).toEqual(expected);
  });

  it('puts the likeliest first', () => {
    const other = { ...MUSCAT, id: 'other', title: 'Muscat talks on prisoners, the US delegation' };
    expect(ids(likelyDuplicates(candidate({ actors: ['us', 'iran'] }), [other, MUSCAT]))).toEqual(['muscat', 'other']);
  });
});

describe('likelyPrecursors', () => {
  const geneva = candidate({ title: 'Geneva', earliest: '2026-02-26', latest: '2026-02-26', actors: ['us', 'iran'] });

  it('suggests the latest earlier steps with the same actors', () => {
    expect(ids(likelyPrecursors(geneva, [MUSCAT, STATEMENT, LATER]))).toEqual(['geneva', 'muscat']);
  });

  it.each<[string, Partial<Candidate>]>([
    ['a statement', { kind: 'statement' }],
    ['an event with one actor', { actors: ['us'] }],
    ['an event without a date', { earliest: null }],
    ['an event before all others', { earliest: '2026-01-01', latest: '2026-01-01' }],
  ])('suggests nothing for %s', (_what, changes) => {
    expect(likelyPrecursors({ ...geneva, ...changes }, [MUSCAT, LATER])).toEqual([]);
  });
});
