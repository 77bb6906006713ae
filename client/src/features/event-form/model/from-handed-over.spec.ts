import type { HandedOver } from '../../../editing/handed-over.js';
import { newEvent } from './event-input.js';
import { formOfHandedOver } from './from-handed-over.js';

const trump = { id: 'a1', slug: 'trump', name: 'Donald Trump', type: 'person' as const };
const source = {
  ...{ id: 's', slug: 'wire-2026-02-07', url: 'https://example.org/', publisher: 'The Wire', title: 'Talks' },
  ...{ publishedOn: '2026-02-07', language: 'fr', reliability: 'B' as const, note: null },
  ...{ kind: 'article' as const, citation: null, publisherSlug: 'the-wire', titleSource: null, accessedOn: null },
  ...{ agencies: [], textOf: null, seen: 'read' as const },
};
const handed: HandedOver = {
  event: {
    ...{ dossier: 'iran-us', review: 'draft', kind: 'talks', title: 'They meet again', when: '2026-02-09/2026-02-11' },
    ...{ saidAs: 'en début de semaine prochaine', saidRule: 'week-early', knownOn: '2026-02-07', place: 'Muscat' },
    statusChanges: [{ status: 'announced', effectiveOn: '2026-02-07', knownOn: '2026-02-07' }],
    participations: [{ actor: 'a1', role: 'participant' }],
    citations: [
      {
        ...{ source: 'wire-2026-02-07', quote: 'On se revoit', language: 'fr', speaker: 'a1' },
        ...{ stance: 'reports', credibility: 6, anchor: { exact: 'On se revoit', prefix: '« ' } },
      },
    ],
  },
  actors: [trump],
  document: source,
  source,
  passage: { text: '« On se revoit »', language: 'fr' },
};

describe('a form that another page has filled', () => {
  it('says what was handed over', () => {
    expect(newEvent(formOfHandedOver(handed, '2026-03-01'), 'iran-us', 'draft')).toMatchObject({
      ...{ kind: 'talks', when: '2026-02-09/2026-02-11', place: 'Muscat' },
      tellings: [{ language: 'en', title: { en: 'They meet again' } }],
      ...{ saidAs: 'en début de semaine prochaine', saidRule: 'week-early' },
      participations: [{ actor: 'trump', role: 'participant' }],
      citations: [
        {
          source: 'wire-2026-02-07',
          quote: 'On se revoit',
          language: 'fr',
          speaker: 'trump',
          anchor: { exact: 'On se revoit', prefix: '« ', suffix: '' },
        },
      ],
      statusChanges: [{ status: 'announced', effectiveOn: '2026-02-07', window: '2026-02-09/2026-02-11' }],
    });
  });

  it('asks for the document where that is not recorded yet', () => {
    const [citation] = formOfHandedOver({ ...handed, source: null }, '2026-03-01').citations;
    expect(citation).toMatchObject({ source: null, url: 'https://example.org/', publisher: 'The Wire' });
  });
});
