import { canonicalLanguage } from '@domain/language-tag.js';
import type { Dossier } from '../../../api/types.js';
import { mergeVersions, type Merge, type Shape } from '../../../editing/form/merge-versions.js';

/** What stands in the form of a dossier. */
export interface DossierForm {
  readonly title: string;
  readonly summary: string;
  /** Tags, with commas between them. */
  readonly languages: string;
  /** Of a new one; empty where it is to be made from the title. */
  readonly refPrefix: string;
}

export const EMPTY_DOSSIER: DossierForm = { title: '', summary: '', languages: '', refPrefix: '' };

/** The form as it shows a dossier. */
export function formOfDossier({ title, summary, languages, refPrefix }: Dossier): DossierForm {
  return { title, summary, languages: languages.join(', '), refPrefix };
}

/** What is sent of a form; the prefix of its numbers with a new one only. */
export function dossierInput({ title, summary, languages }: DossierForm) {
  return { title: title.trim(), summary: summary.trim(), languages: tagsIn(languages) };
}

/** Joins what two people made of one dossier, field by field. */
export function mergeDossiers(base: DossierForm, mine: DossierForm, theirs: DossierForm): Merge<DossierForm> {
  return mergeVersions(base, mine, theirs, SHAPE);
}

const SHAPE: Shape<DossierForm> = { fields: ['title', 'summary', 'languages'], lists: [] };

type Word = 'needsTitle' | 'badLanguages' | 'badPrefix';

/** What is wrong with the form of a dossier before the server is asked, by pointer: keys of the forms' words. */
export function checkDossier({ title, languages, refPrefix }: DossierForm): Readonly<Record<string, Word>> {
  return {
    ...(title.trim() === '' && { '/title': 'needsTitle' }),
    ...(tagsIn(languages).some((tag) => canonicalLanguage(tag) === null) && { '/languages': 'badLanguages' }),
    ...(!/^[A-Z0-9]{0,8}$/.test(refPrefix) && { '/refPrefix': 'badPrefix' }),
  };
}

function tagsIn(text: string): string[] {
  const tags = text.split(/[\s,;]+/).filter((tag) => tag !== '');
  return [...new Set(tags.map((tag) => canonicalLanguage(tag) ?? tag))];
}
