import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** The questions about actors and sources by themselves, outside any dossier. */

/** Actors whose name or alias holds the text, the nearest first; all by name where there is none. Pages of 100. */
export const actorListQuery = (q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['actor-list', q],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/actors', { params: { query: { q, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Sources whose publisher or title holds the text, the newest first. Pages of 100. */
export const sourceListQuery = (q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['source-list', q],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/sources', { params: { query: { q, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** One actor, by slug or id; what was merged leads to the one that stays. */
export const actorQuery = (actor: string) =>
  queryOptions({
    queryKey: ['actor', actor],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/actors/{id}', { params: { path: { id: actor } }, signal })),
  });

/** One source, by slug or id; what was merged leads to the one that stays. */
export const sourceQuery = (source: string) =>
  queryOptions({
    queryKey: ['source', source],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/sources/{id}', { params: { path: { id: source } }, signal })),
  });

/** Publishers whose name holds the text, the nearest first; all by name where there is none. Pages of 100. */
export const publisherListQuery = (q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['publisher-list', q],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/publishers', { params: { query: { q, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** One publisher, by slug or id; what was merged leads to the one that stays. */
export const publisherQuery = (publisher: string) =>
  queryOptions({
    queryKey: ['publisher', publisher],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/publishers/{id}', { params: { path: { id: publisher } }, signal })),
  });

/** How often an actor is referred to: what a merge would move. */
export const actorReferencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['actor-references', id],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/actors/{id}/references', { params: { path: { id } }, signal })),
  });

/** How often a source is referred to: what a merge would move. */
export const sourceReferencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['source-references', id],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/sources/{id}/references', { params: { path: { id } }, signal })),
  });

/** How often a publisher is referred to: what a merge would move. */
export const publisherReferencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['publisher-references', id],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/publishers/{id}/references', { params: { path: { id } }, signal })),
  });

/** The events of one actor, or those that cite one source, in any dossier, the newest first. Pages of 20. */
export const eventsOfQuery = (whose: { actor: [string] } | { source: [string] }) =>
  infiniteQueryOptions({
    queryKey: ['events', whose],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await api.GET('/api/events', {
          params: { query: { ...whose, sort: '-when', limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
