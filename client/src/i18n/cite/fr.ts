import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** Ce que disent les références, en français. */
export const fr = {
  cite: 'Citer',
  citeQuote: 'Citer ces propos',
  forms: {
    sentence: 'Copier en une phrase',
    sentenceHint: 'Pour une note ou un message',
    bibtex: 'Copier en BibTeX',
    bibtexHint: 'Pour LaTeX',
    csl: 'Copier en CSL-JSON',
    cslHint: 'Pour Zotero et autres',
    address: 'Copier l’adresse',
    addressHint: 'Tel que connu au {{day}}',
  },
  title: '«\u202f{{text}}\u202f»',
  event:
    '{{title}}, {{when}}. {{dossier}}, {{key}}, tel que connu au {{day}}. Démarche, {{address}} (consulté le {{read}}).',
  quote:
    '{{quote}}. {{source}}. Cité dans {{title}}, {{key}}, tel que connu au {{day}}. Démarche, {{address}} (consulté le {{read}}).',
  sources_one: 'Source\u202f: {{list}}.',
  sources_many: 'Sources\u202f: {{list}}.',
  sources_other: 'Sources\u202f: {{list}}.',
  between: '\u202f; ',
  more_one: '{{count, number}} autre',
  more_many: '{{count, number}} autres',
  more_other: '{{count, number}} autres',
  archived: 'archivé à l’adresse {{address}}',
  accessed: 'consulté le {{day}}',
  asKnown: 'tel que connu au {{day}}',
  quotedIn: 'cité dans Démarche, {{key}}, tel que connu au {{day}}\u202f: {{address}}',
} satisfies TranslationOf<typeof en>;
