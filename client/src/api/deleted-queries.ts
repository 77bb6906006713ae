import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** What was deleted of a dossier, the last first. Pages of 50. */
export const deletedEventsQuery = (dossier: string) =>
  infiniteQueryOptions({
    queryKey: ['deleted-events', dossier],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await api.GET('/api/deleted-events', { params: { query: { dossier, limit: 50, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** One event that was deleted, by its ref or id; null where there is none. */
export const deletedEventQuery = (event: string) =>
  queryOptions({
    queryKey: ['deleted-events', 'one', event],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/deleted-events', { params: { query: { event, limit: 1 } }, signal })).items[0] ?? null,
    // What is no ref is refused, and was never deleted.
    retry: false,
  });
