import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Versions côte à côte',
  intro: 'Ce que chaque partie en dit, directement ou dans ses déclarations, du plus ancien au plus récent.',
  told_one: '{{count, number}} version',
  told_many: '{{count, number}} de versions',
  told_other: '{{count, number}} versions',
  of: 'Versions portant sur',
  whole: 'l’ensemble',
  roles: { party: 'partie', mediator: 'médiateur', press: 'presse', others: 'autres' },
  press: 'La presse',
  others: 'Autres',
  silence: {
    no_readout: 'Aucun compte rendu n’a été donné.',
    nothing_recorded: 'Rien n’est consigné ici.',
    nothing_recorded_of: '{{side}}\u202f: rien n’est consigné ici.',
  },
  noComment: 'Pas de commentaire',
  saysNothingOf: 'Aucune indication\u202f: {{field}}.',
  inStatement: 'Dans\u202f:',
  says: '{{field}}\u202f: {{value}}',
  more_one: '{{count, number}} autre version',
  more_many: '{{count, number}} d’autres versions',
  more_other: '{{count, number}} autres versions',
  narratives: {
    title: 'Récits',
    intro:
      'Les mêmes événements, racontés par une partie et par une autre. Un vide dit que rien n’est consigné ici, non que rien n’a été dit.',
    left: 'Une partie\u202f: {{side}}',
    right: 'L’autre partie\u202f: {{side}}',
    choose: 'Le récit de qui',
    differ: 'désaccord sur\u202f: {{fields}}',
    sideSays: '{{side}}\u202f:',
    list: 'Récits\u202f: {{left}} et {{right}}',
    count_one: '{{count, number}} événement',
    count_many: '{{count, number}} d’événements',
    count_other: '{{count, number}} événements',
    emptyTitle: 'Rien à raconter',
    emptyText: 'Aucune des deux parties n’a pris part à ces événements, ni ne s’est exprimée à leur sujet.',
    more: 'En montrer d’autres',
  },
} satisfies TranslationOf<typeof en>;
