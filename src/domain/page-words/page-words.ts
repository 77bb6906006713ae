/** What pages are called, in the client’s tabs and in the HTML that the server sends, and what Démarche is. */
export interface PageWords {
  /** Views of a dossier by their addresses. */
  readonly views: Readonly<Record<keyof typeof VIEWS, string>>;
  /** Pages across all dossiers, by their addresses. */
  readonly pages: Readonly<Record<'/actors' | '/sources' | '/publishers' | '/compare', string>>;
  /** For a page that tells of nothing in particular. */
  readonly about: string;
}

const VIEWS = {
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
} as const;

export type View = keyof typeof VIEWS;

/** In English. */
export const EN: PageWords = {
  views: VIEWS,
  pages: {
    '/actors': 'Actors',
    '/sources': 'Sources',
    '/publishers': 'Publishers',
    '/compare': 'Negotiations side by side',
  },
  about:
    'Diplomatic events with their sources: what happened, what was promised next, whether it happened, and who says so.',
};
