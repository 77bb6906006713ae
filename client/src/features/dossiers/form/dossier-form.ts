import { canonicalLanguage } from '@domain/language-tag.js';
import type { AuthorsToldBy } from '@domain/vocabulary.js';
import type { Dossier } from '../../../api/types.js';
import { mergeVersions, type Merge, type Shape } from '../../../editing/form/merge-versions.js';

/** What stands in the form of a dossier. */
export interface DossierForm {
  readonly title: string;
  readonly sentence: string;
  readonly summary: string;
  /** The same in other languages. */
  readonly translations: readonly DossierTranslation[];
  /** Tags, with commas between them; the first is that of the title. */
  readonly languages: string;
  readonly licence: string;
  /** How readers are told who wrote. */
  readonly authorship: AuthorsToldBy;
  readonly parties: readonly Named[];
  readonly mediators: readonly Named[];
  readonly issues: readonly IssueRow[];
  /** Of a new one; empty where it is to be made from the title. */
  readonly refPrefix: string;
}

/** What a dossier says of itself in another language, which is its key (BCP 47). */
export interface DossierTranslation {
  readonly key: string;
  readonly title: string;
  readonly sentence: string;
  readonly summary: string;
}

/** An actor by its slug and name. */
export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** An issue; its slug is empty where it is new. */
export interface IssueRow {
  readonly key: string;
  readonly slug: string;
  /** By language. */
  readonly labels: Readonly<Record<string, string>>;
}

export const EMPTY_DOSSIER: DossierForm = {
  ...{ title: '', sentence: '', summary: '', translations: [] },
  ...{
    authorship: 'roles',
    languages: '',
    licence: '',
    refPrefix: '',
    parties: [],
    mediators: [],
    issues: [],
  },
};

/** The language of a dossier's own texts: the first of its tags; English while that is none. */
export function ownLanguage(languages: string): string {
  return canonicalLanguage(tagsIn(languages)[0] ?? '') ?? 'en';
}

/** The form as it shows a dossier. */
export function formOfDossier({ words, languages, refPrefix, licence, authorship, ...lists }: Dossier): DossierForm {
  const tags = languages.join(', ');
  const { [ownLanguage(tags)]: own, ...others } = words;
  return {
    ...{ title: own?.title ?? '', sentence: own?.sentence ?? '', summary: own?.summary ?? '' },
    translations: Object.entries(others).map(([key, { title = '', sentence = '', summary = '' }]) => ({
      ...{ key, title, sentence, summary },
    })),
    ...{ languages: tags, licence, authorship, refPrefix },
    parties: lists.parties.map(({ slug, name }) => ({ slug, name })),
    mediators: lists.mediators.map(({ slug, name }) => ({ slug, name })),
    issues: lists.issues.map(({ slug, labels }) => ({ key: slug, slug, labels })),
  };
}

/** What is sent of a form; the prefix of its numbers with a new one only. */
export function dossierInput(form: DossierForm) {
  const { title, sentence, summary, languages, licence, authorship, parties, mediators, issues } = form;
  const translations = form.translations.map(({ key, ...texts }) => [key, said(texts)] as const);
  return {
    ...{ title: title.trim(), sentence: sentence.trim(), summary: summary.trim(), licence: licence.trim() },
    authorship,
    languages: tagsIn(languages),
    translations: Object.fromEntries(translations.filter(([, words]) => Object.keys(words).length > 0)),
    parties: parties.map(({ slug }) => slug),
    mediators: mediators.map(({ slug }) => slug),
    issues: issues.map(({ slug, labels }) => ({ ...(slug !== '' && { slug }), labels: said(labels) })),
  };
}

/** Only the texts that say something. */
function said(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])),
  );
}

/** Joins what two people made of one dossier, field by field. */
export function mergeDossiers(base: DossierForm, mine: DossierForm, theirs: DossierForm): Merge<DossierForm> {
  return mergeVersions(base, mine, theirs, SHAPE);
}

const SHAPE: Shape<DossierForm> = {
  fields: [
    ...(['title', 'sentence', 'summary', 'languages', 'licence', 'authorship'] as const),
    ...(['parties', 'mediators'] as const),
  ],
  lists: ['translations', 'issues'],
};

type Word = 'needsTitle' | 'badLanguages' | 'badPrefix' | 'needsLabel';

/** What is wrong with the form of a dossier before the server is asked, by pointer: keys of the forms' words. */
export function checkDossier({ title, languages, refPrefix, issues }: DossierForm): Readonly<Record<string, Word>> {
  const nameless = issues.flatMap(({ labels }, index) => (Object.keys(said(labels)).length === 0 ? [index] : []));
  return {
    ...Object.fromEntries(nameless.map((index) => [`/issues/${index}/labels`, 'needsLabel' as const])),
    ...(title.trim() === '' && { '/title': 'needsTitle' }),
    ...(tagsIn(languages).some((tag) => canonicalLanguage(tag) === null) && { '/languages': 'badLanguages' }),
    ...(!/^[A-Z0-9]{0,8}$/.test(refPrefix) && { '/refPrefix': 'badPrefix' }),
  };
}

function tagsIn(text: string): string[] {
  const tags = text.split(/[\s,;]+/).filter((tag) => tag !== '');
  return [...new Set(tags.map((tag) => canonicalLanguage(tag) ?? tag))];
}
