import type { Language } from './spoken-languages.js';

/** What pages are called, in the client’s tabs and in the HTML that the server sends: views of a dossier by their addresses. */
export const VIEW_NAMES = {
  en: {
    overview: 'Overview',
    timeline: 'Timeline',
    table: 'Table',
    'follow-ups': 'Follow-ups',
    undertakings: 'Undertakings',
    narratives: 'Accounts',
    positions: 'Positions',
    disputed: 'Disputed',
    briefing: 'Briefing',
    places: 'Places',
    network: 'Network',
  },
  fr: {
    overview: 'Aperçu',
    timeline: 'Chronologie',
    table: 'Tableau',
    'follow-ups': 'Suites',
    undertakings: 'Engagements',
    narratives: 'Récits',
    positions: 'Positions',
    disputed: 'Désaccords',
    briefing: 'Note',
    places: 'Lieux',
    network: 'Réseau',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

/** Pages across all dossiers, by their addresses. */
export const PAGE_NAMES = {
  en: {
    '/actors': 'Actors',
    '/sources': 'Sources',
    '/publishers': 'Publishers',
    '/compare': 'Negotiations side by side',
  },
  fr: {
    '/actors': 'Acteurs',
    '/sources': 'Sources',
    '/publishers': 'Éditeurs',
    '/compare': 'Négociations côte à côte',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

/** What Démarche is, for a page that tells of nothing in particular. */
export const ABOUT = {
  en: 'Diplomatic events with their sources: what happened, what was promised next, whether it happened, and who says so.',
  fr: 'Des événements diplomatiques et leurs sources\u202f: ce qui s’est passé, ce qui a été promis, si cela a eu lieu et qui le dit.',
} as const satisfies Record<Language, string>;
