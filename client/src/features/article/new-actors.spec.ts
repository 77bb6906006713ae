import type { Finding, Reading } from './desk.js';
import { undecidedIn, withActors } from './new-actors.js';

const benton = {
  ...{ id: 'new-1', name: 'A. Benton', type: 'person' as const, office: 'Treasury Secretary', country: 'US' },
  ...{ bodyId: 'us', passage: { start: 0, end: 9 } },
};
const reading = { id: 'r1', found: { newActors: [benton] } } as unknown as Reading;
const finding = {
  participations: [
    { actorId: 'new-1', role: 'participant' },
    { actorId: 'us', role: 'party' },
  ],
  citations: [{ quote: 'Enough', speakerId: 'new-1', attribution: null }],
} as unknown as Finding;

describe('somebody new in an article', () => {
  it('is asked about until it is decided', () => {
    expect(undecidedIn(finding, reading, {})).toEqual([benton]);
    expect(undecidedIn(finding, reading, { 'new-1': null })).toEqual([]);
  });

  it('takes part and speaks as who was recorded', () => {
    expect(withActors(finding, reading, { 'new-1': 'a7' })).toMatchObject({
      participations: [
        { actorId: 'a7', role: 'participant' },
        { actorId: 'us', role: 'party' },
      ],
      citations: [{ speakerId: 'a7', attribution: null }],
    });
  });

  it('takes no part where left out, and is cited by name', () => {
    expect(withActors(finding, reading, { 'new-1': null })).toMatchObject({
      participations: [{ actorId: 'us', role: 'party' }],
      citations: [{ speakerId: null, attribution: 'A. Benton' }],
    });
  });
});
