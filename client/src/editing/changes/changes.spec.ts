import { changesOf } from './changes.js';

const citation = { source: 's', quote: 'q' };

describe('the changes of a revision', () => {
  it('name the field, what stood there and what stands there', () => {
    expect(changesOf('event', [{ path: '/place', was: 'Oslo', value: 'Muscat' }])).toEqual([
      { part: null, field: 'place', was: 'Oslo', is: 'Muscat' },
    ]);
  });

  it('tell of parts of an event that came, went and changed', () => {
    expect(
      changesOf('event', [
        { path: '/citations/1', value: citation },
        { path: '/links/2', was: { to: 'e' } },
        { path: '/citations/3/quote', was: 'a', value: 'b' },
        { path: '/citations/3/ordinal', was: 1, value: 2 },
      ]),
    ).toEqual([
      { part: 'citations', field: null, was: undefined, is: citation },
      { part: 'links', field: null, was: { to: 'e' }, is: undefined },
      { part: 'citations', field: 'quote', was: 'a', is: 'b' },
    ]);
  });

  it('tell a whole event field by field, without what is empty and what no reader asks for', () => {
    const parts = { citations: { 1: citation }, issues: {} };
    const value = { ...parts, ref: 'X-1', title: 'Talks', place: null, aliases: [], summary: '', deleted: false };
    expect(changesOf('event', [{ path: '', value }])).toEqual([
      { part: null, field: 'title', was: undefined, is: 'Talks' },
      { part: 'citations', field: null, was: undefined, is: citation },
    ]);
  });

  it('know the language of a text that there is in several, wherever it stands', () => {
    expect(
      changesOf('dossier', [
        { path: '/translations/fr/title', was: 'Pourparlers', value: 'Les pourparlers' },
        { path: '/translations/de', value: { title: 'Gespräche' } },
        { path: '/translations', was: {}, value: { fa: { summary: 'گفتگو' } } },
      ]),
    ).toEqual([
      { part: null, field: 'title', language: 'fr', was: 'Pourparlers', is: 'Les pourparlers' },
      { part: null, field: 'title', language: 'de', was: undefined, is: 'Gespräche' },
      { part: null, field: 'summary', language: 'fa', was: undefined, is: 'گفتگو' },
    ]);
    expect(changesOf('actor', [{ path: '/names/zh-Hans', was: '阿曼' }])).toEqual([
      { part: null, field: 'names', language: 'zh-Hans', was: '阿曼', is: undefined },
    ]);
    expect(changesOf('event', [{ path: '/citations/1/translation', was: null, value: { fr: 'Non.' } }])).toEqual([
      { part: 'citations', field: 'translation', language: 'fr', was: undefined, is: 'Non.' },
    ]);
  });
});

describe('the changes of a list', () => {
  const issue = (slug: string, labels: object) => ({ slug, labels });
  const [sanctions, prisoners] = [issue('s', { en: 'Sanctions' }), issue('p', { en: 'Prisoners', fr: 'Prisonniers' })];

  it('are what went, also where nothing is left', () => {
    expect(changesOf('dossier', [{ path: '/issues', was: [sanctions, prisoners], value: [] }])).toEqual([
      { part: null, field: 'issues', was: sanctions, is: undefined },
      { part: null, field: 'issues', was: prisoners, is: undefined },
    ]);
  });

  it('are what came, without what was there before', () => {
    expect(changesOf('dossier', [{ path: '/issues', was: [sanctions], value: [prisoners, sanctions] }])).toEqual([
      { part: null, field: 'issues', was: undefined, is: prisoners },
    ]);
  });

  it('are the names of an issue, each language for itself', () => {
    const renamed = issue('p', { en: 'Prisoners', fr: 'Détenus', fa: 'زندانیان' });
    expect(changesOf('dossier', [{ path: '/issues', was: [prisoners], value: [renamed] }])).toEqual([
      { part: null, field: 'labels', language: 'fr', of: prisoners, was: 'Prisonniers', is: 'Détenus' },
      { part: null, field: 'labels', language: 'fa', of: prisoners, was: undefined, is: 'زندانیان' },
    ]);
  });

  it('are the office that ended, before and after', () => {
    const [held, ended] = [null, '2025'].map((to) => ({ office: 'Envoy', body: 'b', from: '2020', to }));
    const other = { office: 'Minister', body: 'b', from: null, to: null };
    expect(changesOf('actor', [{ path: '/tenures', was: [other, held], value: [other, ended] }])).toEqual([
      { part: null, field: 'tenures', was: held, is: ended },
    ]);
  });

  it('are all of a list that there was none of before', () => {
    const name = { name: 'Swaziland', language: null, from: null, to: '2018-04-18' };
    expect(changesOf('actor', [{ path: '/datedNames', value: [name] }])).toEqual([
      { part: null, field: 'datedNames', was: undefined, is: name },
    ]);
  });
});
