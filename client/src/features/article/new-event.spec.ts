import type { Finding } from './desk.js';
import { newEventOf } from './new-event.js';

const finding: Finding = {
  ...{
    key: 'p2',
    kind: 'talks',
    format: null,
    status: 'announced',
    title: 'They meet again',
    when: '2026-02-09/2026-02-11',
  },
  ...{ saidAs: 'early next week', saidRule: 'week-early', timezone: 'Asia/Muscat', place: 'Muscat', country: 'OM' },
  ...{
    condition: null,
    consequence: null,
    vote: null,
    knownOn: '2026-02-07',
    confidence: 'high',
    reasons: ['gathering_announced'],
  },
  participations: [{ actorId: 'a1', role: 'participant' }],
  citations: [
    {
      ...{ quote: null, language: 'en', speakerId: 'a1', speakerReason: 'verb', attribution: null, likelyId: null },
      passage: { start: 0, end: 4 },
    },
  ],
  details: [],
  links: [{ type: 'follows_up', to: 'p1' }],
  passage: { start: 0, end: 4 },
  similar: [],
};
const context = { dossier: 'iran-us', source: 'wire-2026-02-07', text: 'They meet again early next week.' };

describe('a finding that is accepted', () => {
  it('becomes a draft that is known on the day of the article', () => {
    expect(newEventOf(finding, context)).toMatchObject({
      ...{ review: 'draft', dossier: 'iran-us', knownOn: '2026-02-07', saidAs: 'early next week' },
      participations: [{ actor: 'a1', role: 'participant' }],
    });
  });

  it('begins its ledger with the announcement, on the day it is told', () => {
    expect(newEventOf(finding, context).statusChanges).toEqual([
      {
        ...{ status: 'announced', effectiveOn: '2026-02-07', knownOn: '2026-02-07', source: 'wire-2026-02-07' },
        ...{ window: '2026-02-09/2026-02-11', place: 'Muscat' },
      },
    ]);
  });

  it('begins its ledger with what happened, when it happened', () => {
    const held = newEventOf({ ...finding, status: 'held', when: '2026-02-06' }, context);
    expect(held.statusChanges).toEqual([
      { status: 'held', effectiveOn: '2026-02-06', knownOn: '2026-02-07', source: 'wire-2026-02-07' },
    ]);
  });

  it('tells how a body voted, in the entry that settles it', () => {
    const vote = { for: 12, against: 3, abstained: 2, absent: null };
    const decided: Finding = { ...finding, kind: 'decision', status: 'adopted', when: '2026-02-06', vote };
    expect(newEventOf(decided, context).statusChanges).toMatchObject([{ status: 'adopted', vote }]);
    expect(newEventOf({ ...decided, status: 'scheduled' }, context).statusChanges?.[0]).not.toHaveProperty('vote');
  });

  it('gives a language to quotes only, and cites nothing where there is no source', () => {
    expect(newEventOf(finding, context).citations).toMatchObject([{ speaker: 'a1', quote: null, language: null }]);
    expect(newEventOf(finding, { ...context, source: null }).citations).toEqual([]);
  });

  it('keeps where its words stand in the article', () => {
    expect(newEventOf(finding, context).citations).toMatchObject([
      { anchor: { exact: 'They', prefix: '', suffix: ' meet again early next week.' } },
    ]);
  });
});
