import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Lieux',
  intro:
    'Où les événements ont eu lieu, ou sont prévus. Plus le cercle est grand, plus il y a d’événements\u202f; il est vide là où aucun n’a eu lieu.',
  line: {
    round: 'Le trait suit les cycles de discussions tenus, selon les numéros que leur donnent les parties.',
    order:
      'Le trait suit les discussions tenues, dans l’ordre\u202f; les chiffres indiquent cet ordre, et non des numéros de cycles.',
  },
  count: 'Sur {{count, total}} événements, {{nowhere, number}} ne nomment aucun lieu.',
  latest:
    'Sur {{count, total}} événements, les {{looked, number}} derniers sont montrés\u202f; {{nowhere, number}} d’entre eux ne nomment aucun lieu.',
  map: 'Carte des lieux. Le tableau plus bas dit la même chose.',
  mark: '{{place}}\u202f: {{events}}',
  events_one: '{{count, number}} événement',
  events_many: '{{count, number}} d’événements',
  events_other: '{{count, number}} événements',
  numbered: {
    round_one: 'cycle {{list}}',
    round_many: 'cycles {{list}}',
    round_other: 'cycles {{list}}',
    order_one: 'discussions dans l’ordre {{list}}',
    order_many: 'discussions dans l’ordre {{list}}',
    order_other: 'discussions dans l’ordre {{list}}',
  },
  borders:
    'La carte montre les terres sans frontières, car certaines sont contestées. Traits de côte\u202f: Natural Earth.',
  offMap: 'Nommés sans coordonnées',
  offMapText: 'Ils ne figurent pas sur la carte\u202f: rien n’est deviné.',
  onlyCountry: '{{country}}, sans lieu précis',
  unnamed: 'Lieu sans nom',
  noneOnMap: 'Aucun lieu n’a de coordonnées.',
  noPlaces: 'Aucun de ces événements ne nomme de lieu.',
  table: 'Lieux, des plus fréquents aux plus rares',
  place: 'Lieu',
  country: 'Pays',
  total: 'Événements',
  happened: 'Ont eu lieu',
  roundColumn: 'Cycles de discussions',
  orderColumn: 'Discussions tenues, dans l’ordre',
  first: 'Premier',
  last: 'Dernier',
  coordinates: 'Coordonnées',
  more_one: '{{count, number}} autre lieu n’est pas montré ici.',
  more_many: '{{count, number}} d’autres lieux ne sont pas montrés ici.',
  more_other: '{{count, number}} autres lieux ne sont pas montrés ici.',
  moreRounds: 'Sur {{total, number}} cycles de discussions, les {{count, number}} derniers sont numérotés.',
  at: 'Événements\u202f: {{place}}',
  recent: 'Derniers événements',
  some: '{{shown, number}} sur {{count, number}} figurent ici.',
  rest: 'Tous dans le tableau, par lieu',
  all: 'Montrer à nouveau tous les lieux',
} satisfies TranslationOf<typeof en>;
