import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** By which ways one can follow here. */
export const followWaysQuery = queryOptions({
  queryKey: ['follow-ways'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/follows/ways', { signal })),
  staleTime: Infinity,
});

/** What one follows, the newest first. */
export const followsQuery = queryOptions({
  queryKey: ['follows'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/follows', { signal })).items,
});

/** What was sent to a follow lately, and what waits. */
export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['follows', id, 'deliveries'],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/follows/{id}/deliveries', { params: { path: { id } }, signal })).items,
  });
