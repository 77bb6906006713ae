import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  link: 'Copier le lien vers cette vue',
  footnote: 'Copier en note',
  print: 'Imprimer',
  picture: 'La chronologie en image…',
  export: 'Télécharger ou s’abonner…',
  follow: 'Suivre cette vue…',
  embed: 'Intégrer dans une page…',
  cited: '{{dossier}}, {{view}}. Démarche, {{address}} (consulté le {{read}}).',
  citedAsKnown: '{{dossier}}, {{view}}, tel que connu au {{day}}. Démarche, {{address}} (consulté le {{read}}).',
} satisfies TranslationOf<typeof en>;
