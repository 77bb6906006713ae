import type { EventDocumentDto } from '../event-document.dto.js';
import { withSurvivors } from './survivors.js';

const citation = { position: 0, quote: null, language: null, translation: null, attribution: null };
const then = {
  participations: {
    late: { actor: 'muscat', role: 'mediator', position: 1 },
    early: { actor: 'oman', role: 'mediator', position: 0 },
    other: { actor: 'muscat', role: 'host', position: 2 },
  },
  issues: {
    a: { issue: 'sanctions', actor: null, stance: null, position: 0 },
    b: { issue: 'sanctions', actor: 'muscat', stance: 'first', position: 1 },
    c: { issue: 'sanctions', actor: 'oman', stance: 'second', position: 2 },
  },
  citations: { k: { ...citation, source: 'copy', speaker: 'muscat', stance: 'reports', credibility: 6 } },
} as unknown as EventDocumentDto;

it('puts survivors in the place of what was merged, and keeps the first of two that became the same', () => {
  const survivors = new Map([
    ['muscat', 'oman'],
    ['copy', 'report'],
  ]);
  const { participations, issues, citations } = withSurvivors(then, survivors);
  expect(participations).toEqual({
    early: then.participations['early'],
    other: { actor: 'oman', role: 'host', position: 2 },
  });
  expect(Object.values(issues)).toEqual([
    then.issues['a'],
    { issue: 'sanctions', actor: 'oman', stance: 'first', position: 1 },
  ]);
  expect(citations).toMatchObject({ k: { source: 'report', speaker: 'oman' } });
});

it('leaves alone what nothing was merged of', () => {
  expect(withSurvivors(then, new Map())).toEqual(then);
});
