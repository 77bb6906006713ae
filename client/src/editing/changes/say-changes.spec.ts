import i18next, { type i18n } from 'i18next';
import { dictionariesIn } from '../../../../test/support/dictionaries.js';
import { LANGUAGES, type Language } from '@domain/spoken-languages.js';
import { changesOf, type Entity, type Step } from './changes.js';
import { sayChanges } from './say-changes.js';

const OMAN = '01890000-0000-7000-8000-000000000001';
const NAMES = { [OMAN]: 'Oman', sanctions: 'Sanctions' };

let dictionaries: i18n;
beforeAll(async () => {
  const spoken = LANGUAGES.map(async (language) => [language, await dictionariesIn(language)] as const);
  dictionaries = i18next.createInstance();
  const resources = Object.fromEntries(await Promise.all(spoken)) as Record<Language, Record<string, object>>;
  await dictionaries.init({ resources, interpolation: { escapeValue: false } });
});

/** `Name in Persian: − عمان + سلطنت عمان`, one line each. */
function said(language: Language, entity: Entity, ...difference: Step[]): string[] {
  const t = dictionaries.getFixedT(language, ['editing', 'directory', 'fields', 'records']) as never;
  return sayChanges(entity, changesOf(entity, difference), { t, language, names: NAMES }).map(({ what, values }) => {
    const lines = values.flatMap(({ was, is }) => [was && `− ${was}`, is && `+ ${is}`]).filter(Boolean);
    return `${what}: ${lines.join(' ')}`;
  });
}

const [envoy, former] = [null, '2025-03-03'].map((to) => ({ to, body: OMAN, from: '2021', office: 'Envoy' }));
const swaziland = { to: '2018-04-18', from: null, name: 'Swaziland', language: 'en' };

describe('a change, in words', () => {
  it.each<[Language, string]>([
    ['en', 'Offices: − Envoy · Oman · since 2021 + Envoy · Oman · 2021 – 3 March 2025'],
    ['fr', 'Fonctions: − Envoy · Oman · depuis 2021 + Envoy · Oman · 2021 – 3 mars 2025'],
  ])('tells in %s since when and until when an office is held', (language, words) => {
    expect(said(language, 'actor', { path: '/tenures', was: [envoy], value: [former] })).toEqual([words]);
  });

  it.each<[Language, string]>([
    ['en', 'Names over time: + Swaziland · English · until 18 April 2018'],
    ['fr', 'Noms au fil du temps: + Swaziland · anglais · jusqu’au 18 avril 2018'],
  ])('tells in %s until when a name was borne', (language, words) => {
    expect(said(language, 'actor', { path: '/datedNames', value: [swaziland] })).toEqual([words]);
  });

  it.each<[Language, string[]]>([
    ['en', ['Name in Persian: + عمان', 'Title in French: − Avant + Après', 'Languages: + Persian']],
    ['fr', ['Nom en persan: + عمان', 'Titre en français: − Avant + Après', 'Langues: + persan']],
  ])('names in %s the field and the language', (language, words) => {
    expect([
      ...said(language, 'actor', { path: '/names/fa', value: 'عمان' }),
      ...said(language, 'dossier', { path: '/translations/fr/title', was: 'Avant', value: 'Après' }),
      ...said(language, 'dossier', { path: '/languages', was: ['en'], value: ['en', 'fa'] }),
    ]).toEqual(words);
  });

  it.each<[Language, string[]]>([
    ['en', ['Name of “Prisoners” in French: − Prisonniers + Détenus', 'Issues: + Tariffs']],
    ['fr', ['Nom de «\u202fPrisonniers\u202f» en français: − Prisonniers + Détenus', 'Sujets: + Droits de douane']],
  ])('tells issues in %s by their names alone', (language, words) => {
    const was = [{ slug: 'prisoners', labels: { en: 'Prisoners', fr: 'Prisonniers' } }];
    const value = [
      { slug: 'prisoners', labels: { en: 'Prisoners', fr: 'Détenus' } },
      { slug: 'tariffs', labels: { en: 'Tariffs', fr: 'Droits de douane' } },
    ];
    expect(said(language, 'dossier', { path: '/issues', was, value })).toEqual(words);
  });

  it.each<[Language, string[]]>([
    ['en', ['Kind: + statement', 'Kind: + statement', 'How exact: − exact + to the city']],
    ['fr', ['Nature: + communiqué', 'Nature: + déclaration', 'Précision: − exacte + à la ville près']],
  ])('has in %s the words of what it is a change of', (language, words) => {
    expect([
      ...said(language, 'source', { path: '/kind', value: 'statement' }),
      ...said(language, 'event', { path: '/kind', value: 'statement' }),
      ...said(language, 'event', { path: '/placePrecision', was: 'exact', value: 'city' }),
    ]).toEqual(words);
  });

  it.each<[Language, string]>([
    ['en', 'How authors are named: − by role: “an editor” + by name'],
    ['fr', 'Mention des auteurs: − par leur rôle, «\u202fun rédacteur\u202f» + par leur nom'],
  ])('says in %s how authors are told', (language, words) => {
    expect(said(language, 'dossier', { path: '/authorship', was: 'roles', value: 'names' })).toEqual([words]);
  });

  it('tells a part of an event in the order of reading, its days together', () => {
    const participation = {
      to: '2026-02-08',
      from: '2026-02-06',
      role: 'mediator',
      actor: OMAN,
      ordinal: 0,
      knownOn: null,
    };
    const about = { issue: 'sanctions', ordinal: 1, stances: { fr: 'Non.' }, knownOn: '2026-02-06' };
    expect(
      said('en', 'event', { path: '/participations/1', value: participation }, { path: '/issues/2', value: about }),
    ).toEqual([
      'Actor: + Oman · mediator · 6 February 2026 – 8 February 2026',
      'Issue: + Sanctions · Non. · known on 6 February 2026',
    ]);
  });

  it('tells that a list stands in another order', () => {
    expect(said('en', 'dossier', { path: '/languages', was: ['en', 'fr'], value: ['fr', 'en'] })).toEqual([
      'Languages, order: − English and French + French and English',
    ]);
  });

  it('tells each thing of a list in a line of its own, under one name', () => {
    expect(said('en', 'actor', { path: '/aliases', was: ['a', 'b'], value: ['c'] })).toEqual([
      'Other spellings: − a − b + c',
    ]);
  });
});
