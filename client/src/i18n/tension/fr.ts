import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Tension',
  words: 'paroles',
  deeds: 'actes',
  above: '+10 coopération',
  below: '−10 conflit',
  show: 'Afficher paroles et actes',
  hide: 'Masquer',
  slider: 'Jour du graphique',
  pick: 'Cliquez dans le graphique, ou parcourez-le avec les flèches du clavier, pour voir ce qui a fait bouger les lignes un jour donné.',
  point_one: '{{day}}\u202f: paroles {{words}}, actes {{deeds}}, sous l’effet de {{count, number}} événement',
  point_many: '{{day}}\u202f: paroles {{words}}, actes {{deeds}}, sous l’effet de {{count, number}} d’événements',
  point_other: '{{day}}\u202f: paroles {{words}}, actes {{deeds}}, sous l’effet de {{count, number}} événements',
  none: 'néant',
  events: 'Événements',
  day: 'Jour',
  table: 'La même chose en tableau',
  caption: 'Jours où un événement a fait bouger une ligne',
  pair: 'Entre qui',
  pairOf: '{{one}} et {{other}}',
  everybody: 'tous',
  between: 'Entre\u202f: {{pair}}',
  halfLife: 'Demi-vie',
  halfLifeOf: 'Demi-vie\u202f: {{days}}',
  days_one: '{{count, number}} jour',
  days_many: '{{count, number}} de jours',
  days_other: '{{count, number}} jours',
  how: 'Comment ces lignes sont calculées',
  howLines:
    'Chaque événement a une intensité de −10 (conflit) à +10 (coopération). Les paroles sont les déclarations, menaces, propositions, engagements et échéances\u202f; les actes, les rencontres tenues, accords, contacts, mesures et incidents. Les deux ne sont jamais additionnés.',
  howMean:
    'Chaque jour, une ligne est la moyenne des intensités de ce qui a commencé jusque-là. Un événement pèse moitié moins après {{half}}, un quart après deux fois plus, et s’oublie après {{memory}}. C’est une moyenne et non une somme\u202f: dix dépêches sur une querelle ne pèsent pas plus que la querelle.',
  howBackwards: 'Seul compte ce qui précède\u202f: aucune ligne ne bouge avant l’événement qui la fait bouger.',
  howGaps: 'Là où plus rien ne compte, la ligne s’interrompt, et rien n’est tracé en travers.',
  howPair:
    'Entre deux parties ne comptent que les événements auxquels toutes deux prennent part, elles-mêmes ou par les leurs.',
  nothing: 'Aucun événement de cette vue ne fait bouger les lignes.',
  failed: 'Les lignes ne peuvent être tracées\u202f: {{why}}',
} satisfies TranslationOf<typeof en>;
