import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Positions\u202f: {{issue}}',
  plainTitle: 'Positions',
  intro:
    'Ce que chaque partie a déclaré, ou que d’autres en ont rapporté, dans les mots d’un rédacteur, avec la citation sur laquelle il s’appuie. C’est un rédacteur qui marque qu’une partie a évolué.',
  issues: 'Sujets',
  moves: 'Qui a évolué, selon les rédacteurs',
  move: '{{side}}, {{day}}',
  movedTo: '({{move}})\u202f: {{stance}}',
  reportedBy: 'selon {{actor}}',
  axis: 'Qui s’est exprimé quand',
  open: 'Ouvrez un repère pour lire ce qui a été déclaré, et dans quels termes. Tout figure aussi plus bas.',
  nothingFor: 'rien n’est consigné pour {{side}}',
  nothingSoFar: 'rien n’est encore consigné ici pour {{side}}',
  nothingShown: 'rien de {{side}} parmi ce que montre le filtre',
  nothingOf: 'Rien n’est consigné ici pour\u202f: {{sides}}.',
  noQuote: 'Aucune citation n’est consignée.',
  noIssues: 'Ce dossier n’a pas encore de sujets. On les ajoute là où l’on modifie le dossier.',
  without: 'À ce sujet, sans position',
  onlyEvents: 'Aucune position n’est consignée sur ce sujet.',
  more: 'Montrer les suivantes',
  nothing: 'Rien n’est consigné sur ce sujet.',
} satisfies TranslationOf<typeof en>;
