import type { EventDetail } from '../../../api/types.js';
import { emptyCitation, emptyForm, type FormState } from './form-state.js';
import { issuesInput, issuesOf, newIssue } from './positions.js';

const iran = { id: 'i', slug: 'iran', name: 'Iran', type: 'state' } as const;
const oman = { id: 'o', slug: 'oman', name: 'Oman', type: 'state' } as const;
const recorded = [
  { id: 'tag', issue: 'sanctions', label: 'Sanctions', actor: null, knownOn: null },
  {
    ...{ id: 'said', issue: 'enrichment', label: 'Enrichment', actor: iran, reportedBy: oman, citation: 'second' },
    ...{
      stance: 'aucun',
      writtenStance: 'none',
      stances: { fr: 'aucun', fa: 'هیچ' },
      moved: 'harder',
      knownOn: '2026-02-07',
    },
  },
] as unknown as EventDetail['issues'];

const form = (changes: Partial<FormState>): FormState => ({
  ...emptyForm('2026-02-07'),
  citations: [emptyCitation('first'), emptyCitation('second')],
  ...changes,
});

describe('the issues of the form', () => {
  it('go back as they came: the words that were written, not those that were read', () => {
    expect(issuesInput(form({ issues: issuesOf({ issues: recorded }) }))).toEqual([
      { id: 'tag', issue: 'sanctions', knownOn: null },
      {
        ...{ id: 'said', issue: 'enrichment', actor: 'iran', reportedBy: 'oman', citation: 1, moved: 'harder' },
        ...{ stance: 'none', stances: { fr: 'aucun', fa: 'هیچ' }, knownOn: '2026-02-07' },
      },
    ]);
  });

  it('are an issue alone as long as nobody is said to take a position', () => {
    const alone = { ...newIssue('k', 'tariffs'), stance: 'typed before the actor was chosen' };
    expect(issuesInput(form({ issues: [alone] }))).toEqual([{ issue: 'tariffs', knownOn: null }]);
  });

  it('rest on no source once it has been taken out', () => {
    const resting = { ...newIssue('k', 'tariffs'), actor: iran, stance: 'none', citation: 'gone' };
    expect(issuesInput(form({ issues: [resting] }))).toMatchObject([{ citation: null, stances: null }]);
  });
});
