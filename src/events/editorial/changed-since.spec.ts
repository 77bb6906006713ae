import type { EventDocumentDto } from '../event-document.dto.js';
import { changedSince } from './changed-since.js';

const base = {
  place: 'Vienna',
  participations: { p: { actor: 'us', role: 'party', ordinal: 0 } },
  acts: { a: { participation: 'p', act: 'signed', on: '2015-07-14' } },
  citations: { c: { source: 's', ordinal: 0 } },
  claims: { k: { citation: 'c', field: 'place', value: 'Vienna' } },
} as unknown as EventDocumentDto;
const suggested = { place: 'Geneva', participations: [], citations: [] };

describe('what changed since a suggestion was made', () => {
  it('is nothing where nobody wrote what it speaks of', () => {
    expect(changedSince(base, { ...base, country: 'AT' }, suggested)).toEqual([]);
  });

  it.each<[string, Partial<EventDocumentDto>]>([
    ['place', { place: 'Lausanne' }],
    ['participations', { participations: {} }],
    ['participations', { acts: {} }],
    ['citations', { claims: {} }],
  ])('is a field that somebody wrote, or what hangs on its parts: %s', (field, change) => {
    expect(changedSince(base, { ...base, ...change }, suggested)).toEqual([field]);
  });

  it('is all that it speaks of where its version is gone', () => {
    expect(changedSince(undefined, base, suggested)).toEqual(['place', 'participations', 'citations']);
  });
});
