import { FILTER_NAMES } from './event-filters.js';
import type { Language } from './spoken-languages.js';

/** How much one answer holds of a dossier’s timeline, its table and its actors, and the list of dossiers. */
export const ASKED = {
  timeline: { limit: 300, bins: 120 },
  table: { sort: 'when', limit: 100 },
  actors: { limit: 500 },
  dossiers: { sort: '-changed', limit: 100 },
} as const;

/** A phone: a timeline would be too small to read, so that the front page has none, and the table comes first. */
export const NARROW = '(max-width: 47.5rem)';
const WIDE = '(min-width: 47.51rem)';

/** The narrowest screens for which a front page has a timeline, and a page of its own has; CSS pixels. */
const NARROWEST = { front: 761, own: 320 } as const;

/** A question of the API that a page asks first, and on which screens (a media query); `after` its scripts, where these matter more. */
export interface FirstQuestion {
  readonly address: string;
  readonly media?: string;
  readonly after?: true;
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
  const named: FirstQuestion[] = [
    { address: ask(`dossiers/${encodeURIComponent(dossier)}`, {}), after: true },
    { address: ask('actors', { dossier, ...ASKED.actors }), after: true },
  ];
  if (view === 'timeline') return [{ address: timeline }, ...named];
  if (view === 'table') return search.has('sort') ? [] : [{ address: table }];
  const overview = ask(`dossiers/${encodeURIComponent(dossier)}/overview`, {});
  return [{ address: overview }, { address: timeline, media: WIDE }, ...named];
}

/**
 * Whose timeline the page at `path` opens, on screens of at least so many CSS pixels, and whether with all there is; null where it opens
 * none, or where the address chooses events or a stretch of time.
 */
export function firstTimeline(
  path: string,
  search: URLSearchParams,
): { readonly dossier: string; readonly narrowest: number; readonly all: boolean } | null {
  const [, dossier = '', view] = /^\/d\/([^/]+)(?:\/(timeline)?)?$/.exec(path) ?? [];
  const window = search.get('window');
  if (dossier === '' || (window !== null && window !== 'all') || search.has('selected')) return null;
  if (FILTER_NAMES.some((name) => search.has(name))) return null;
  return { dossier, narrowest: view === undefined ? NARROWEST.front : NARROWEST.own, all: window === 'all' };
}
