import { FILTER_NAMES } from './event-filters.js';
import type { Language } from './spoken-languages.js';

/** How much of a dossier one answer of its timeline, its table and the list of dossiers hold. */
export const ASKED = {
  timeline: { limit: 300, bins: 120 },
  table: { sort: 'when', limit: 100 },
  dossiers: { limit: 100 },
} as const;

/** A phone: a timeline would be too small to read, so that the front page has none, and the table comes first. */
export const NARROW = '(max-width: 47.5rem)';
const WIDE = '(min-width: 47.51rem)';

/** A question of the API that a page asks first, and on which screens (a media query). */
export interface FirstQuestion {
  readonly address: string;
  readonly media?: string;
}

/**
 * What the page at `path` asks first, letter for letter, so that the browser can ask while the script still comes. Nothing where the
 * address bar chooses events: what is chosen the script alone reads.
 */
export function firstQuestions(path: string, search: URLSearchParams, language: Language): FirstQuestion[] {
  if (FILTER_NAMES.some((name) => search.has(name))) return [];
  const ask = (list: string, query: Readonly<Record<string, string | number>>): string => {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) asked.set(name, String(value));
    asked.set('lang', language);
    return `/api/${list}?${asked.toString()}`;
  };
  if (path === '/') return [{ address: ask('dossiers', ASKED.dossiers) }];
  const [, dossier = '', view] = /^\/d\/([^/]+)(?:\/(timeline|table)?)?$/.exec(path) ?? [];
  if (dossier === '') return [];
  // Which tiles follow depends on how far the dossier reaches, and on the width of the screen.
  const timeline = ask('timeline/span', { dossier });
  const table = ask('events', { dossier, ...ASKED.table });
  if (view === 'timeline') return [{ address: timeline }];
  if (view === 'table') return search.has('sort') ? [] : [{ address: table }];
  return [{ address: ask(`dossiers/${encodeURIComponent(dossier)}/overview`, {}) }, { address: timeline, media: WIDE }];
}
