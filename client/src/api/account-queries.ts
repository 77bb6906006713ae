import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** The questions about who says what. */

/** What each side says of an event; as it was known on a day where one is given. */
export const accountsQuery = (ref: string, knownOn?: string) =>
  queryOptions({
    queryKey: ['accounts', ref, knownOn],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}/accounts', { params: { path: { id: ref }, query: { knownOn } }, signal })),
  });

/** The events of the view as two sides tell them, 100 at a time. */
export const narrativesQuery = (dossier: string, search: ViewSearch, sides: readonly [string, string]) => {
  const query = { ...toApiQuery(dossier, search), sides: [...sides], limit: 100 };
  return infiniteQueryOptions({
    queryKey: ['narratives', query],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/narratives', { params: { query: { ...query, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** The events of the view on which accounts differ, the newest first, 50 at a time. */
export const disputesQuery = (dossier: string, search: ViewSearch) => {
  const query = { ...toApiQuery(dossier, search), limit: 50 };
  return infiniteQueryOptions({
    queryKey: ['disputes', query],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/disputes', { params: { query: { ...query, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};
