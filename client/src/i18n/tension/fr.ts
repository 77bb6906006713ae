import type { TranslationOf } from '../translation.js';
import type { tensionEn } from './en.js';

/** The same in French. */
export const tensionFr = {
  title: 'Tension',
  words: 'paroles',
  deeds: 'actes',
  scale: 'Au-dessus du milieu la coopération, au-dessous le conflit, de −10 à +10.',
  smoothing:
    'Intensité moyenne\u202f; un événement pèse moitié moins après {{half, number}} jours et s’oublie après {{memory, number}}.',
  gaps: 'Là où plus rien ne compte, la ligne s’interrompt.',
  pick: 'Cliquez dans le graphique pour voir ce qui a fait bouger les lignes.',
  none: 'pas de ligne',
  events: 'Événements',
  day: 'Jour',
  table: 'La même chose en tableau',
  caption: 'Jours où un événement a fait bouger une ligne',
  pair: 'Entre qui',
  pairOf: '{{one}} et {{other}}',
  everybody: 'tout le monde',
  between: 'Entre\u202f: {{pair}}',
  nothing: 'Aucun événement de cette vue ne fait bouger les lignes.',
  failed: 'Les lignes ne peuvent être tracées\u202f: {{why}}',
} satisfies TranslationOf<typeof tensionEn>;
