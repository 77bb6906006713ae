import type { TranslationOf } from '../translation.js';
import type { directoryEn } from './en.js';

/** What the pages of actors and sources say in French. */
export const directoryFr = {
  more: 'Afficher la suite',
  noneFound: 'Rien trouvé pour «\u202f{{text}}\u202f».',
  none: 'Rien n’est encore consigné.',
  events: 'Événements',
  events_one: '{{count, number}} événement',
  events_many: '{{count, number}} d’événements',
  events_other: '{{count, number}} événements',
  eventsIntro: 'Du plus récent au plus ancien.',
  noEvents: 'Aucun événement que vous puissiez voir.',
  language: 'Langue',
  edit: 'Modifier',
  actor: {
    title: 'Acteurs',
    create: 'Nouvel acteur',
    intro:
      'États, organes, groupes, personnes et médias. Chacun se trouve par tous ses noms, dans toutes les écritures.',
    search: 'Trouver un acteur, dans toute écriture',
    found_one: '{{count, number}} acteur',
    found_many: '{{count, number}} d’acteurs',
    found_other: '{{count, number}} acteurs',
    facts: 'Fiche',
    type: 'Nature',
    country: 'Pays',
    wikidata: 'Fiche Wikidata',
    names: 'Noms',
    aliases: 'Autres graphies',
    tenures: 'Fonctions',
    office: '{{office}}, ',
    since: 'depuis {{date}}',
    until: 'jusqu’à {{date}}',
    period: '{{from}} – {{to}}',
    noPeriod: 'dates non consignées',
  },
  source: {
    title: 'Sources',
    create: 'Nouvelle source',
    intro: 'Tous les documents sur lesquels repose un événement, du plus récent au plus ancien.',
    search: 'Trouver une source par éditeur ou titre',
    found_one: '{{count, number}} source',
    found_many: '{{count, number}} de sources',
    found_other: '{{count, number}} sources',
    read: 'Lire le document',
    publisher: 'Éditeur',
    publishedOn: 'Publication',
    reliability: 'Fiabilité',
    reliabilityText:
      'Échelle dite de l’Amirauté, pour la source en tant que telle\u202f: A entièrement fiable, B habituellement, C assez, D rarement, E non fiable. F signifie qu’on ne peut en juger, non qu’elle est la pire. La crédibilité d’une information donnée est notée à part.',
    note: 'Remarque',
    retrievedVia: 'Lu à l’adresse',
    cited: 'Ce dont elle répond',
    citedIntro:
      'Les événements qui la citent, du plus récent au plus ancien, avec ses propres mots là où ils sont consignés.',
  },
} satisfies TranslationOf<typeof directoryEn>;
