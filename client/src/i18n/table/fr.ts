import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Tableau',
  caption: 'Événements du dossier {{dossier}}',
  captionCount_one: '{{count, total}} événement',
  captionCount_many: '{{count, total}} d’événements',
  captionCount_other: '{{count, total}} événements',
  when: 'Quand',
  event: 'Événement',
  kind: 'Nature',
  status: 'Statut',
  place: 'Lieu',
  actors: 'Acteurs',
  intensity: 'Intensité',
  knownOn: 'Connu le',
  summary: 'Résumé',
  columns: 'Colonnes',
  updated: 'Modifié',
  sortBy: 'Trier par {{column}}',
  chosen_one: '{{count, number}} brouillon choisi',
  chosen_many: '{{count, number}} de brouillons choisis',
  chosen_other: '{{count, number}} brouillons choisis',
  choose: 'Choisir {{title}}',
  chooseAll: 'Choisir tous les brouillons affichés',
  none: 'N’en choisir aucun',
  more: 'Afficher la suite',
  shown: '{{shown, number}} affichés sur {{count, total}}',
  othersMore_one: 'et {{count, number}} autre',
  othersMore_many: 'et {{count, number}} d’autres',
  othersMore_other: 'et {{count, number}} autres',
} satisfies TranslationOf<typeof en>;
