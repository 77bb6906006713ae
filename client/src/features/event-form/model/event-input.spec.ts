import { newEvent } from './event-input.js';
import { emptyCitation, emptyForm, type FormState } from './form-state.js';

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
