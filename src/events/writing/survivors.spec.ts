import type { EventDocumentDto } from '../event-document.dto.js';
import { withSurvivors } from './survivors.js';

const citation = { ordinal: 0, quote: null, language: null, translation: null, attribution: null };
const then = {
  participations: {
    late: { actor: 'muscat', role: 'mediator', ordinal: 1 },
    early: { actor: 'oman', role: 'mediator', ordinal: 0 },
    other: { actor: 'muscat', role: 'host', ordinal: 2 },
  },
  acts: {
    same: { participation: 'late', act: 'signed', on: '2026-02', source: 'copy', ordinal: 1 },
    own: { participation: 'early', act: 'signed', on: '2026-02', source: null, ordinal: 0 },
    left: { participation: 'late', act: 'withdrew', on: '2026-03', source: 'copy', ordinal: 2 },
  },
  issues: {
    a: { issue: 'sanctions', actor: null, stance: null, ordinal: 0 },
    b: { issue: 'sanctions', actor: 'muscat', stance: 'first', ordinal: 1 },
    c: { issue: 'sanctions', actor: 'oman', stance: 'second', ordinal: 2 },
  },
  citations: { k: { ...citation, source: 'copy', speaker: 'muscat', stance: 'reports', credibility: 6 } },
} as unknown as EventDocumentDto;

it('puts survivors in the place of what was merged, and keeps the first of two that became the same', () => {
  const survivors = new Map([
    ['muscat', 'oman'],
    ['copy', 'report'],
  ]);
  const { participations, acts, issues, citations } = withSurvivors(then, survivors);
  expect(participations).toEqual({
    early: then.participations['early'],
    other: { actor: 'oman', role: 'host', ordinal: 2 },
  });
  expect(acts).toEqual({
    own: then.acts['own'],
    left: { participation: 'early', act: 'withdrew', on: '2026-03', source: 'report', ordinal: 2 },
  });
  expect(Object.values(issues)).toEqual([
    then.issues['a'],
    { issue: 'sanctions', actor: 'oman', stance: 'first', ordinal: 1 },
  ]);
  expect(citations).toMatchObject({ k: { source: 'report', speaker: 'oman' } });
});

it('leaves alone what nothing was merged of', () => {
  expect(withSurvivors(then, new Map())).toEqual(then);
});
