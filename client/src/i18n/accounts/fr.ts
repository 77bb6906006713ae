import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Récits côte à côte',
  intro: 'Ce que chaque partie en dit, directement ou dans ses déclarations, du plus ancien au plus récent.',
  told_one: '{{count, number}} récit',
  told_many: '{{count, number}} de récits',
  told_other: '{{count, number}} récits',
  of: 'Récits portant sur',
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
  more_one: '{{count, number}} autre récit',
  more_many: '{{count, number}} d’autres récits',
  more_other: '{{count, number}} autres récits',
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
    count_one: '{{count, total}} événement',
    count_many: '{{count, total}} d’événements',
    count_other: '{{count, total}} événements',
    folded_one: '{{count, number}} événement dont une partie au plus fait le récit,',
    folded_many: '{{count, number}} d’événements dont une partie au plus fait le récit,',
    folded_other: '{{count, number}} événements dont une partie au plus fait le récit,',
    foldedList: 'Événements dont une partie au plus fait le récit, {{days}}',
    emptyTitle: 'Rien à raconter',
    emptyText: 'Aucune des deux parties n’a pris part à ces événements, ni ne s’est exprimée à leur sujet.',
    more: 'En montrer d’autres',
  },
} satisfies TranslationOf<typeof en>;
