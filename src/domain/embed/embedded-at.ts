import { FILTER_NAMES } from '../event-filters.js';

/** Where a page of ours stands as a page for frames: of a dossier, or of an event, whose dossier is to be asked for. */
export type EmbeddedAt =
  | { readonly dossier: string; readonly search: URLSearchParams }
  | { readonly event: string; readonly search: URLSearchParams };

/** Filters that a page for others does not take: it is of one dossier, and of what is published. */
const OWN: readonly string[] = ['dossier', 'review', 'author'];
const TAKEN: readonly string[] = [
  ...FILTER_NAMES.filter((name) => !OWN.includes(name)),
  'window',
  'lang',
  'theme',
  'event',
];

/** What of ours an address leads to that can stand in a frame, with what it chooses; null where it is nothing of the kind. */
export function embeddedAt(url: URL): EmbeddedAt | null {
  const search = new URLSearchParams();
  for (const [name, value] of url.searchParams) if (TAKEN.includes(name)) search.append(name, value);
  const selected = url.searchParams.get('selected');
  if (selected !== null) search.set('event', selected);
  // A frame shows whole days, and the whole record where no stretch is named.
  const [, from, to] = /^(\d{4}-\d\d-\d\d)[^.]*\.\.(\d{4}-\d\d-\d\d)/.exec(search.get('window') ?? '') ?? [];
  if (from === undefined) search.delete('window');
  else search.set('window', `${from}..${to}`);
  const [, dossier] = /^(?:\/embed)?\/d\/([^/]+)(?:\/[^/]+)?\/?$/.exec(url.pathname) ?? [];
  if (dossier !== undefined) return decoded(dossier, (name) => ({ dossier: name, search }));
  const [, event] = /^\/events\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  return event === undefined ? null : decoded(event, (name) => ({ event: name, search }));
}

/** The address of a page for frames, without the origin. */
export function embedPath(dossier: string, search: URLSearchParams): string {
  const query = search.toString();
  return `/embed/d/${encodeURIComponent(dossier)}${query === '' ? '' : `?${query}`}`;
}

function decoded<Found>(text: string, found: (name: string) => Found): Found | null {
  try {
    return found(decodeURIComponent(text));
  } catch {
    return null;
  }
}
