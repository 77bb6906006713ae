import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** The lists of records that corrections are suggested of, beside events. */
export const RECORD_LISTS = ['actors', 'sources', 'publishers', 'dossiers'] as const;
export type RecordList = (typeof RECORD_LISTS)[number];

/** Every suggestion of a record, oldest first, and whether readers see it; by slug or id. */
export const recordSuggestionsQuery = (list: RecordList, id: string) =>
  queryOptions({
    queryKey: ['suggestions', list, id],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET(`/api/${list}/{id}/suggestions`, { params: { path: { id } }, signal })),
  });

/** What a suggestion would change of a record. */
export const recordSuggestionQuery = (list: RecordList, id: string, suggestion: string) =>
  queryOptions({
    queryKey: ['review', 'suggestion', list, id, suggestion],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.GET(`/api/${list}/{id}/suggestions/{suggestion}`, { params: { path: { id, suggestion } }, signal }),
      ),
  });
