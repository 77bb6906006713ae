import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';
import type { RevisionsPage } from './types.js';

const PAGED = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: RevisionsPage) => page.nextCursor ?? undefined,
};

/** The questions about who wrote what, newest first, in pages of 50. */

export const eventRevisionsQuery = (ref: string) =>
  infiniteQueryOptions({
    queryKey: ['revisions', 'events', ref],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await api.GET('/api/events/{id}/revisions', {
          params: { path: { id: ref }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    ...PAGED,
  });

/** Of an actor, a source, a publisher or a dossier, by slug or id. */
export const recordRevisionsQuery = (list: 'actors' | 'sources' | 'publishers' | 'dossiers', id: string) =>
  infiniteQueryOptions({
    queryKey: ['revisions', list, id],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await api.GET(`/api/${list}/{id}/revisions`, {
          params: { path: { id }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    ...PAGED,
  });
