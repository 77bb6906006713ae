import { newEvent } from './event-input.js';
import { emptyCitation, emptyForm, MERELY_THERE, type FormState, type Participant } from './form-state.js';

const source = {
  ...{ id: 's', slug: 'wsj-2026-02-07', url: 'https://example.org/', publisher: 'WSJ', title: 'Talks' },
  ...{ publishedOn: '2026-02-07', language: 'en', reliability: 'B' as const, note: null },
  ...{ kind: 'article' as const, citation: null, publisherSlug: 'wsj', titleSource: null, accessedOn: null },
  ...{ agencies: [], textOf: null, seen: 'read' as const },
};
const citation = { ...emptyCitation('c'), source, quote: ' We will meet. ', speaker: { slug: 'trump', name: 'Trump' } };
const form = (changes: Partial<FormState>): FormState => ({
  ...emptyForm('2026-03-01'),
  title: ' Second round ',
  date: 'early next week',
  place: 'Muscat',
  ...changes,
});

describe('what is sent of a new event', () => {
  it('has the words, their window and the rule, and nothing that was left empty', () => {
    expect(newEvent(form({ citations: [citation] }), 'iran-us', 'draft')).toMatchObject({
      dossier: 'iran-us',
      review: 'draft',
      tellings: [{ language: 'en', title: { en: 'Second round' } }],
      when: '2026-02-09/2026-02-11',
      saidAs: 'early next week',
      saidRule: 'week-early',
      timezone: null,
      format: null,
      intensity: 3,
    });
  });

  it('gives a quote the language of its document, and every claim to the citation it rests on', () => {
    const claims = [
      { key: '1', field: 'format', value: 'direct', citation: 'c' },
      { key: '2', field: 'date', value: '', citation: 'c' },
    ] as const;
    expect(newEvent(form({ citations: [citation], claims }), 'iran-us', 'draft').citations).toMatchObject([
      {
        source: 'wsj-2026-02-07',
        quote: 'We will meet.',
        language: 'en',
        claims: [{ field: 'format', value: 'direct' }],
      },
    ]);
  });

  it('leaves the language of a quote for the server to ask for where its document tells none', () => {
    const untold = { ...citation, source: { ...source, language: 'und' } };
    const languageOf = (given: object) =>
      newEvent(form({ citations: [{ ...untold, ...given }] }), 'iran-us', 'draft').citations?.[0]?.language;
    expect([languageOf({}), languageOf({ quoteLanguage: 'fa' })]).toEqual([null, 'fa']);
  });

  it('begins the ledger of what a body settled with its vote, and of an agreement without an end', () => {
    const vote = { for: '15', against: '0', abstained: '', absent: '' };
    const first = (changes: Partial<FormState>) =>
      newEvent(form({ vote, ...changes }), 'iran-us', 'draft').statusChanges;
    expect(first({ kind: 'decision', status: 'adopted' })).toMatchObject([
      { status: 'adopted', effectiveOn: '2026-03-02/2026-03-04', vote: { for: 15, against: 0, abstained: null } },
    ]);
    expect(first({ kind: 'agreement', status: 'signed' })).toMatchObject([{ status: 'signed', window: null }]);
    expect(first({ kind: 'agreement', status: 'signed' })?.[0]).not.toHaveProperty('vote');
  });

  it('sends who takes part from when to when, what parties did, and the place of a part among the parts', () => {
    const actor: Participant['actor'] = { id: 'a', slug: 'us', name: 'US', type: 'state', names: {}, tenures: [] };
    const act = { key: 'x', act: 'withdrew', on: ' 2018-05-08 ', knownOn: '', source: '' } as const;
    const part = { ...MERELY_THERE, key: 'p', actor, role: 'party', from: '2015 ', acts: [act] } as const;
    const to = { id: 'e', ref: 'IRUS-2015-001', title: 'Accord', when: '2015-07-14', timezone: null };
    const links = [
      { key: 'l', type: 'part_of', order: '2', to },
      { key: 'm', type: 'implements', order: '2', to },
    ] as const;
    const sent = newEvent(form({ kind: 'agreement', participations: [part], links }), 'iran-us', 'draft');
    const acts = [{ act: 'withdrew', on: '2018-05-08', source: null }];
    expect(sent.participations).toEqual([{ actor: 'us', role: 'party', from: '2015', to: null, knownOn: null, acts }]);
    expect(sent.links?.map(({ order }) => order)).toEqual([2, null]);
  });

  it('begins the ledger of an announced step with who announced it, for which window and place', () => {
    const { statusChanges } = newEvent(form({ citations: [citation], status: 'announced' }), 'iran-us', 'draft');
    expect(statusChanges).toEqual([
      {
        status: 'announced',
        effectiveOn: '2026-02-07',
        knownOn: '2026-02-07',
        window: '2026-02-09/2026-02-11',
        place: 'Muscat',
        saidBy: 'trump',
        source: 'wsj-2026-02-07',
      },
    ]);
  });

  it('begins the ledger of what was held with the day it was held', () => {
    const { statusChanges } = newEvent(form({ status: 'held', date: '2026-02-06' }), 'iran-us', 'draft');
    expect(statusChanges).toMatchObject([{ status: 'held', effectiveOn: '2026-02-06', window: null }]);
  });

  it('says when the public could know where no source does', () => {
    expect(newEvent(form({}), 'iran-us', 'draft').knownOn).toBe('2026-03-01');
    expect(newEvent(form({ citations: [citation] }), 'iran-us', 'draft').knownOn).toBeUndefined();
  });
});
