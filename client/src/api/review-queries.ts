import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** The questions of those who review, and of those who suggest. */

/** What waits, the longest first. Pages of 50. */
export const reviewQueueQuery = infiniteQueryOptions({
  queryKey: ['review', 'queue'],
  queryFn: async ({ pageParam, signal }) =>
    bodyOf(await api.GET('/api/review', { params: { query: { limit: 50, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** How much waits. */
export const reviewCountQuery = queryOptions({
  queryKey: ['review', 'count'],
  queryFn: async ({ signal }) =>
    bodyOf(await api.GET('/api/review', { params: { query: { limit: 1 } }, signal })).total,
});

/** What an event says that readers have not seen. */
export const reviewedChangeQuery = (ref: string) =>
  queryOptions({
    queryKey: ['review', 'event', ref],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}/review', { params: { path: { id: ref } }, signal })),
  });

/** What a suggestion would change. */
export const suggestedChangeQuery = (ref: string, suggestion: string) =>
  queryOptions({
    queryKey: ['review', 'suggestion', ref, suggestion],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.GET('/api/events/{id}/suggestions/{suggestion}', {
          params: { path: { id: ref, suggestion } },
          signal,
        }),
      ),
  });

/** Every suggestion of an event, oldest first. */
export const suggestionsQuery = (ref: string) =>
  queryOptions({
    queryKey: ['suggestions', ref],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/events/{id}/suggestions', { params: { path: { id: ref } }, signal })).items,
  });

/** What one has suggested, newest first. Pages of 20. */
export const ownSuggestionsQuery = infiniteQueryOptions({
  queryKey: ['suggestions', 'own'],
  queryFn: async ({ pageParam, signal }) =>
    bodyOf(await api.GET('/api/suggestions', { params: { query: { limit: 20, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});
