import { missing } from './check.js';
import { emptyCitation, emptyForm, type FormState } from './form-state.js';
import { officeOn } from '../../../ui/office-on.js';
import { claimPointer } from './pointers.js';

const form = (changes: Partial<FormState>): FormState => ({ ...emptyForm('2026-02-07'), ...changes });

describe('what a form lacks', () => {
  it('is a title and a date', () => {
    expect(missing(form({}))).toEqual({ '/title': 'needsTitle', '/when': 'needsDate' });
  });

  it('is an understandable date', () => {
    expect(missing(form({ title: 'Talks', date: 'whenever' }))).toEqual({ '/when': 'notUnderstood' });
  });

  it('lacks a reason where one is asked for', () => {
    const told = form({ title: 'Talks', date: '2026-02-06' });
    expect(missing(told, { reason: true })).toEqual({ '/reason': 'needsReason' });
    expect(missing({ ...told, reason: 'Said so' }, { reason: true })).toEqual({});
  });

  it('is what a new source is, but never anything of a known one', () => {
    const known = { id: 's', slug: 's', url: 'u', publisher: 'p', title: 't', publishedOn: '2026-02-07' } as const;
    const origin = {
      titleSource: null,
      accessedOn: null,
      agencies: [] as never[],
      textOf: null,
      seen: 'read',
    } as const;
    const rest = { kind: 'article', citation: null, publisherSlug: 'p', note: null, ...origin } as const;
    const source = { ...known, ...rest, language: 'en', reliability: 'B' } as const;
    const citations = [
      { ...emptyCitation('a'), source },
      emptyCitation('b'),
      { ...emptyCitation('c'), url: 'https://example.org/', publisher: 'Example' },
      { ...emptyCitation('d'), citation: 'Cable', publisher: 'P', title: 'T', publishedOn: 'some day' },
    ];
    expect(missing(form({ title: 'Talks', date: '2026-02-06', citations }))).toEqual({
      '/citations/1/url': 'needsUrlOrCitation',
      '/citations/2/title': 'needsSourceTitle',
      '/citations/3/publishedOn': 'needsDay',
    });
  });
});

describe('pointers', () => {
  const state = form({
    citations: [emptyCitation('a'), emptyCitation('b')],
    claims: [
      { key: '1', field: 'format', value: 'direct', citation: 'b' },
      { key: '2', field: 'date', value: ' ', citation: 'b' },
      { key: '3', field: 'place', value: 'Geneva', citation: 'b' },
    ],
  });

  it('name a claim by its place in its citation, empty ones left out', () => {
    expect(claimPointer(state, '3')).toBe('/citations/1/claims/1/value');
    expect(claimPointer(state, '2')).toBeNull();
  });
});

describe('officeOn', () => {
  const body = { id: 'b', slug: 'mfa', name: 'Ministry', names: {}, type: 'body' } as const;
  const tenures = [
    { office: 'deputy minister', offices: {}, body, from: '2013', to: '2017-08-20' },
    { office: 'minister', offices: {}, body, from: '2024-08-21', to: null },
  ];

  it.each([
    ['2017-08-20', 'deputy minister'],
    ['2017-08-21', undefined],
    ['2026-02-06', 'minister'],
  ])('finds the office held on %s', (day, office) => {
    expect(officeOn(tenures, day)?.office).toBe(office);
  });

  it('finds none while the day is not known', () => {
    expect(officeOn(tenures, null)).toBeNull();
  });
});
