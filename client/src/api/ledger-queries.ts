import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** The questions of the ledger's pages. */

/** Announced steps of the view that the reader has chosen, 200 at a time. */
export const followUpsQuery = (dossier: string, search: ViewSearch) => {
  const { state, announcer, mediator, figure } = search;
  const counted = figure && [figure];
  const query = { ...toApiQuery(dossier, search), state, announcer, mediator, counted, limit: 200 };
  return infiniteQueryOptions({
    queryKey: ['follow-ups', query],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/follow-ups', { params: { query: { ...query, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** The figures of every announced step of the view. */
export const followUpStatisticsQuery = (dossier: string, search: ViewSearch) => {
  const query = toApiQuery(dossier, search);
  return queryOptions({
    queryKey: ['follow-up-statistics', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/follow-ups/statistics', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Threats, deadlines, commitments and proposals of the view, 200 at a time. */
export const undertakingsQuery = (dossier: string, search: ViewSearch) => {
  const query = { ...toApiQuery(dossier, search), limit: 200 };
  return infiniteQueryOptions({
    queryKey: ['undertakings', query],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/undertakings', { params: { query: { ...query, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** Words and deeds of the view by weeks, between two sides where a pair is chosen; its window is no filter here. */
export const tensionQuery = (dossier: string, search: ViewSearch) => {
  const { pair, from: _from, to: _to, ...filter } = search;
  const query = { ...toApiQuery(dossier, filter), pair };
  return queryOptions({
    queryKey: ['tension', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/tension', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
