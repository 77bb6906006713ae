import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';

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
