import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Paroles et actes, semaine par semaine',
  deeds:
    'plein\u202f: actes (rencontres tenues, accords, contacts, mesures, incidents)\u202f; vers le haut, coopération\u202f; vers le bas, conflit',
  words: 'contour\u202f: paroles (déclarations, menaces, propositions, engagements, échéances)',
  show: 'Afficher paroles et actes',
  hide: 'Masquer',
  large: 'En grand',
  slider: 'Semaine du graphique',
  pick: 'Pointez une semaine, ou parcourez le graphique avec les flèches du clavier, pour voir ce qui s’y est passé.',
  week: '{{week}}\u202f: {{sums}}',
  quiet: '{{week}}\u202f: rien de codé cette semaine',
  said: 'paroles {{sums}}',
  done: 'actes {{sums}}',
  most: 'La semaine la plus marquante, {{week}}',
  peaks: 'Semaines marquantes',
  events: 'Événements',
  weaker_one: 'et un autre, moins fort',
  weaker_many: 'et {{count, number}} d’autres, moins forts',
  weaker_other: 'et {{count, number}} autres, moins forts',
  weekColumn: 'Semaine',
  deedsUp: 'Actes, coopération',
  wordsUp: 'Paroles, coopération',
  deedsDown: 'Actes, conflit',
  wordsDown: 'Paroles, conflit',
  table: 'La même chose en tableau',
  caption: 'Semaines où il s’est passé quelque chose',
  pair: 'Entre qui',
  pairOf: '{{one}} et {{other}}',
  everybody: 'tous',
  between: 'Entre\u202f: {{pair}}',
  how: 'Un rédacteur code chaque événement de −10 à +10\u202f; chacun compte une fois, la semaine où il a commencé, une rencontre seulement si elle a eu lieu. Plus il y a d’événements relatés, plus les barres sont longues.',
  nothing: 'Aucun événement de cette vue n’a de poids.',
  failed: 'Les barres ne peuvent être tracées\u202f: {{why}}',
} satisfies TranslationOf<typeof en>;
