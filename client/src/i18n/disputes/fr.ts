import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Ce qui est contesté',
  intro:
    'Les points sur lesquels les récits divergent, du plus récent au plus ancien\u202f: qui dit quoi, dans quels termes, et ce qu’en retient le dossier.',
  count_one: '{{count, total}} événement.',
  count_many: '{{count, total}} d’événements.',
  count_other: '{{count, total}} événements.',
  question: 'Contesté\u202f: {{field}}',
  states: {
    open: 'Ouvert\u202f: le dossier ne tranche pas.',
    follows: 'Le dossier suit une version\u202f: {{value}}.',
    departs: 'Le dossier porte autre chose\u202f: {{value}}.',
  },
  added: 'Récit le plus récent\u202f: {{day}}.',
  checked: 'Sources consultées pour la dernière fois le {{day}}.',
  nothing: 'Aucun récit ne diverge\u202f: rien de ce qui est consigné ici n’est contesté.',
  more: 'Afficher les précédents',
} satisfies TranslationOf<typeof en>;
