import { checkDossier, dossierInput, EMPTY_DOSSIER, mergeDossiers } from './dossier-form.js';

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
  ])('%j lacks %j', (form, lacking) => {
    expect(checkDossier(form)).toEqual(lacking);
  });

  it('joins what two people made of it', () => {
    const { merged, conflicts } = mergeDossiers(dossier, { ...dossier, title: 'M' }, { ...dossier, summary: 'S' });
    expect([merged, conflicts]).toEqual([{ ...dossier, title: 'M', summary: 'S' }, []]);
  });
});
