import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Négociations côte à côte',
  intro:
    'Une ligne par dossier, ses événements les plus parlants, et des barres pour leur nombre. Selon le calendrier, ou depuis la première étape annoncée de chacun, pour comparer le temps que tout a pris.',
  dossiers: 'Dossiers',
  chosen_one: '{{count, number}} dossier',
  chosen_many: '{{count, number}} de dossiers',
  chosen_other: '{{count, number}} dossiers',
  days: 'Jours',
  calendar: 'Selon le calendrier',
  'first-announcement': 'Jours depuis la première annonce',
  none: 'Choisissez les dossiers à mettre côte à côte.',
  nothing: 'Rien ne s’y était encore passé.',
  figure: 'Dossiers sur un même axe du temps',
  marks: 'Les événements les plus parlants\u202f: {{dossier}}',
  reach: 'du {{from}} au {{to}}',
  zero: 'Jour 0\u202f: {{date}}',
  day: 'jour {{day}}',
  table: 'La même chose en tableau',
  caption: 'Les événements qui ont une marque, ou qui en auraient une s’il y avait la place',
  dayColumn: 'Jour',
  whenColumn: 'Date',
  dossierColumn: 'Dossier',
  eventColumn: 'Événement',
} satisfies TranslationOf<typeof en>;
