import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Positions\u202f: {{issue}}',
  intro:
    'Ce que chaque partie a déclaré, dans les mots d’un rédacteur, avec la citation sur laquelle il s’appuie. Une partie évolue quand ses mots diffèrent des derniers qu’elle a tenus, quel que soit celui qui parle en son nom.',
  issues: 'Sujets',
  moves: 'Qui a évolué',
  move: '{{side}}, {{day}}',
  fromTo: 'de «\u202f{{from}}\u202f» à «\u202f{{to}}\u202f»',
  noMove: 'Aucune partie n’a évolué sur ce sujet.',
  moved: 'évolue, après «\u202f{{from}}\u202f»',
  unmoved: 'comme auparavant',
  noQuote: 'Aucune citation n’est consignée.',
  without: 'À ce sujet, sans position',
  onlyEvents: 'Aucune position n’est consignée sur ce sujet.',
  nothing: 'Rien n’est consigné sur ce sujet.',
} satisfies TranslationOf<typeof en>;
