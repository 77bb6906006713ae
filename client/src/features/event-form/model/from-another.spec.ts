import type { EventDetail } from '../../../api/types.js';
import { formOfAnother } from './from-another.js';

const source = {
  ...{
    id: 's',
    slug: 'wire',
    url: 'https://example.org/a',
    title: 'A headline',
    publisher: 'The Wire',
    kind: 'article',
  },
  ...{ publishedOn: '2026-02-07', language: 'en', agencies: [], textOf: null, seen: 'read', citation: null },
  ...{ accessedOn: null, titleSource: null },
};
const event = {
  ...{ id: 'e', ref: 'IRUS-2026-001', kind: 'statement', when: '2026-02-06', saidAs: null, saidRule: null, term: null },
  ...{ place: 'Muscat', country: 'OM', timezone: 'Asia/Muscat', lat: 23.58, lon: 58.41, placePrecision: 'city' },
  tellings: [{ id: 't', knownOn: '2026-02-06', language: 'en', title: { en: 'A statement' }, summary: {} }],
  shortTitle: null,
  participations: [
    {
      id: 'p',
      actor: { id: 'a', slug: 'iran', name: 'Iran', type: 'state' },
      role: 'speaker',
      from: null,
      to: null,
      acts: [],
    },
  ],
  citations: [{ id: 'c', source, quote: 'We will.', language: 'en', speaker: null, stance: 'reports', credibility: 2 }],
  claims: [{ id: 'm', field: 'place', value: 'Rome', citation: 'c' }],
  issues: [],
  links: { outgoing: [{ id: 'l', type: 'follows_up', order: null, event: { id: 'x' } }], incoming: [] },
  relativeTo: null,
} as unknown as EventDetail;

describe('a new event begun from another', () => {
  it('takes the source and the place over, and nothing that was said of that event', () => {
    const form = formOfAnother(event, 'source', '2026-03-01');
    expect(form).toMatchObject({
      ...{
        title: '',
        date: '',
        place: 'Muscat',
        country: 'OM',
        timezone: 'Asia/Muscat',
        participations: [],
        claims: [],
      },
      citations: [{ url: 'https://example.org/a', source: { id: 's' }, quote: '', credibility: 6 }],
    });
  });

  it('or says the same once more, under ids of its own and with no links', () => {
    const form = formOfAnother(event, 'all', '2026-03-01');
    expect(form).toMatchObject({ title: 'A statement', date: '2026-02-06', links: [], words: { tellings: [] } });
    expect(form.participations).toMatchObject([{ actor: { slug: 'iran' }, role: 'speaker' }]);
    expect(form.citations).toMatchObject([{ quote: 'We will.', credibility: 2 }]);
    const parts = [...form.participations, ...form.citations, ...form.claims];
    expect(parts.filter((part) => 'id' in part)).toEqual([]);
    expect(form.claims[0]?.citation).toBe(form.citations[0]?.key);
  });
});
