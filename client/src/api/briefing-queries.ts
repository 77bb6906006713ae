import type { BriefingFilter, EventFilters } from '@domain/event-filters.js';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { stringifySearch } from '../view/url.js';
import type { ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** What the dossier has to tell of the days of the view. Other filters do not apply: it tells everything. */
export const briefingQuery = (dossier: string, search: ViewSearch) => {
  const query = windowOf(search);
  return queryOptions({
    queryKey: ['briefing', dossier, query],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/dossiers/{id}/briefing', { params: { path: { id: dossier }, query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Where the same is as Markdown, with headings in `language`. */
export function markdownAddress(dossier: string, search: ViewSearch, language: string): string {
  const query = { ...windowOf(search), ...(language === 'en' ? {} : { language }) };
  return `/api/dossiers/${encodeURIComponent(dossier)}/briefing.md${stringifySearch(query)}`;
}

function windowOf({ from, to, knownOn }: ViewSearch): { [N in BriefingFilter]: EventFilters[N] } {
  return { from, to, knownOn };
}
