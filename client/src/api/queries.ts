import { ASKED } from '@domain/first-questions.js';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { sortOf, toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** The questions that pages ask, each with its key. A refetch under another filter keeps the last answer on screen. */

/** Dossiers, those first in which something was changed last; at most 100. */
export const dossiersQuery = queryOptions({
  queryKey: ['dossiers'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/dossiers', { params: { query: ASKED.dossiers }, signal })),
  staleTime: 60_000,
});

/** The same in pages, however many there are. */
export const dossierPagesQuery = infiniteQueryOptions({
  queryKey: ['dossiers', 'pages'],
  queryFn: async ({ pageParam, signal, client }) => {
    if (pageParam === undefined) return client.query(dossiersQuery);
    const query = { ...ASKED.dossiers, cursor: pageParam };
    return bodyOf(await api.GET('/api/dossiers', { params: { query }, signal }));
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** One dossier; as it was known on a day where one is given. */
export const dossierQuery = (dossier: string, knownOn?: string) =>
  queryOptions({
    queryKey: ['dossier', dossier, knownOn],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/dossiers/{id}', { params: { path: { id: dossier }, query: { knownOn } }, signal })),
    staleTime: 60_000,
  });

/** Every actor of a dossier with its names, at most 500; those known on a day where one is given. */
export const actorsQuery = (dossier: string, knownOn?: string) =>
  queryOptions({
    queryKey: ['actors', dossier, knownOn],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/actors', { params: { query: { dossier, knownOn, ...ASKED.actors } }, signal })),
    staleTime: 5 * 60_000,
  });

export const timelineQuery = (dossier: string, search: ViewSearch) => {
  const query = { ...toApiQuery(dossier, search), ...ASKED.timeline };
  return queryOptions({
    queryKey: ['timeline', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/timeline', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Pages of the table, 100 rows each. */
export const tableQuery = (dossier: string, search: ViewSearch) => {
  const query = { ...toApiQuery(dossier, search), ...ASKED.table, sort: sortOf(search) };
  return infiniteQueryOptions({
    queryKey: ['events', query],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/events', { params: { query: { ...query, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** So many rows are printed at most. */
const PRINTED = 5_000;

/** The same with all pages, as far as they are printed. */
export const allRowsQuery = (dossier: string, search: ViewSearch) => ({
  ...tableQuery(dossier, search),
  pages: PRINTED / ASKED.table.limit,
  staleTime: 0,
});

/** How many events of the view are overdue, or disputed, whatever these two switches say now. */
export const countQuery = (dossier: string, search: ViewSearch, what: 'overdue' | 'disputed') => {
  const { overdue: _overdue, disputed: _disputed, ...filter } = toApiQuery(dossier, search);
  const query = { ...filter, [what]: 'true' as const, limit: 1 };
  return queryOptions({
    queryKey: ['count', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/events', { params: { query }, signal })).total,
    placeholderData: keepPreviousData,
  });
};

/** One event, whole, by ref or id; as it was known on a day where one is given. */
export const eventQuery = (ref: string, knownOn?: string) =>
  queryOptions({
    queryKey: ['event', ref, knownOn],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}', { params: { path: { id: ref }, query: { knownOn } }, signal })),
  });

/** The rounds of a strand of talks, oldest first, at most 200. */
export const roundsQuery = (dossier: string, track: string, knownOn?: string) => {
  const query = { dossier: [dossier], track: [track], kind: ['talks' as const], knownOn, limit: 200 };
  return queryOptions({
    queryKey: ['events', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/events', { params: { query }, signal })),
  });
};

/** The thread that an event belongs to. */
export const chainQuery = (ref: string, knownOn?: string) =>
  queryOptions({
    queryKey: ['chain', ref, knownOn],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}/chain', { params: { path: { id: ref }, query: { knownOn } }, signal })),
  });

/** The events before and after one in time, under the filter of a view, as of its day. */
export const neighboursQuery = (ref: string, dossier: string, search: ViewSearch) => {
  const query = toApiQuery(dossier, search);
  return queryOptions({
    queryKey: ['neighbours', ref, query],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}/neighbours', { params: { path: { id: ref }, query }, signal })),
    placeholderData: keepPreviousData,
  });
};
