import i18next from 'i18next';
import type { Middleware } from 'openapi-fetch';
import type { paths } from './schema.js';

type PathWithTexts = {
  [P in keyof paths]: paths[P] extends { get: { parameters: { query?: infer Q } } }
    ? [NonNullable<Q>] extends [never]
      ? never
      : 'lang' extends keyof NonNullable<Q>
        ? P
        : never
    : never;
}[keyof paths];

/** Reads whose texts come in more than one language, as the API's description has it; files are in the one they were written in. */
const WITH_TEXTS: Record<PathWithTexts, boolean> = {
  '/api/actors': true,
  '/api/dossiers': true,
  '/api/dossiers/{id}': true,
  '/api/dossiers/{id}/issues': true,
  '/api/events': true,
  '/api/events/{id}': true,
  '/api/events/{id}/chain': true,
  '/api/events/{id}/accounts': true,
  '/api/events/{id}/neighbours': true,
  '/api/events/{id}/revisions': true,
  '/api/events/{id}/revisions/{version}': true,
  '/api/events/{id}/review': true,
  '/api/events/{id}/suggestions/{suggestion}': true,
  '/api/actors/{id}/revisions': true,
  '/api/sources/{id}/revisions': true,
  '/api/publishers/{id}/revisions': true,
  '/api/dossiers/{id}/revisions': true,
  '/api/deleted-events': true,
  '/api/desk': true,
  '/api/review': true,
  '/api/suggestions': true,
  '/api/follow-ups': true,
  '/api/follow-ups/statistics': true,
  '/api/undertakings': true,
  '/api/narratives': true,
  '/api/disputes': true,
  '/api/positions': true,
  '/api/places': true,
  '/api/network': true,
  '/api/timeline': true,
  '/api/timeline/tile': true,
  '/api/timeline/span': true,
  '/api/tension': true,
  '/api/dossiers/{id}/overview': true,
  '/api/dossiers/{id}/briefing': true,
  '/api/dossiers/{id}/briefing.md': true,
  '/api/dossiers/{id}/bundle.json': false,
  '/api/dossiers/{id}/bundle.zip': false,
  '/api/search': true,
  '/api/search/suggestions': true,
  '/api/exports/events.csv': false,
  '/api/exports/events.csv.manifest': false,
  '/api/exports/events.jsonl': false,
  '/api/exports/events.ics': false,
  '/api/exports/events.atom': false,
  '/api/exports/feed.json': false,
  '/api/exports/events.timelinejs.json': false,
  '/api/exports/events.csl.json': false,
  '/api/exports/sources.bib': false,
  '/api/exports/events.xlsx': false,
  '/api/exports/workbook.zip': false,
};

/** Asks for texts in the reader's language, in the address, so that whatever keeps answers keeps one for each. */
export const inLanguage: Middleware = {
  onRequest({ request, schemaPath }) {
    const asks = (WITH_TEXTS as Readonly<Record<string, boolean>>)[schemaPath] ?? false;
    if (request.method !== 'GET' || !asks || !i18next.isInitialized) return undefined;
    const url = new URL(request.url);
    url.searchParams.set('lang', i18next.language);
    return new Request(url, request);
  },
};
