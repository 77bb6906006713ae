import { checkDossier, dossierInput, EMPTY_DOSSIER, mergeDossiers, type IssueRow } from './dossier-form.js';

const dossier = { ...EMPTY_DOSSIER, title: 'Talks', languages: 'en, fr' };

describe('the form of a dossier', () => {
  it('sends languages as they are usually written, each once', () => {
    expect(dossierInput({ ...dossier, languages: 'EN, fa; zh-hans en' }).languages).toEqual(['en', 'fa', 'zh-Hans']);
  });

  it.each([
    [dossier, {}],
    [{ ...dossier, title: ' ' }, { '/title': 'needsTitle' }],
    [{ ...dossier, languages: 'French' }, { '/languages': 'badLanguages' }],
    [{ ...dossier, refPrefix: 'talks' }, { '/refPrefix': 'badPrefix' }],
    [{ ...dossier, issues: [{ key: 'a', slug: '', labels: { en: ' ' } }] }, { '/issues/0/labels': 'needsLabel' }],
  ])('%j lacks %j', (form, lacking) => {
    expect(checkDossier(form)).toEqual(lacking);
  });

  it('sends issues with a slug only where they have one, and translations only where something is said', () => {
    const issues: IssueRow[] = [
      { key: 'a', slug: 'tariffs', labels: { en: 'Tariffs', fr: ' ' } },
      { key: 'b', slug: '', labels: { en: 'Quotas' } },
    ];
    const sent = dossierInput({
      ...dossier,
      translations: [
        { key: 'de', title: 'Gespräche', sentence: ' ', summary: '' },
        { key: 'fr', title: 'Pourparlers', sentence: '', summary: '' },
        { key: 'fa', title: '', sentence: '', summary: '' },
      ],
      issues,
    });
    expect(sent.issues).toEqual([{ slug: 'tariffs', labels: { en: 'Tariffs' } }, { labels: { en: 'Quotas' } }]);
    expect(sent.translations).toEqual({ de: { title: 'Gespräche' }, fr: { title: 'Pourparlers' } });
  });

  it('joins what two people made of it', () => {
    const { merged, conflicts } = mergeDossiers(dossier, { ...dossier, title: 'M' }, { ...dossier, summary: 'S' });
    expect([merged, conflicts]).toEqual([{ ...dossier, title: 'M', summary: 'S' }, []]);
  });
});
