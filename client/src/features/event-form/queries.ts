import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';

/** Events of a dossier by words or number, for a link to one of them. */
export const eventSearchQuery = (dossier: string, q: string) =>
  queryOptions({
    queryKey: ['event-search', dossier, q],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.GET('/api/events', {
          params: { query: { dossier: [dossier], q, sort: '-when', limit: 20 } },
          signal,
        }),
      ).items,
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** Events of a dossier around a window: what may be the same, or what came before. */
export const nearbyEventsQuery = (dossier: string, from: string | null, to: string | null) =>
  queryOptions({
    queryKey: ['nearby-events', dossier, from, to],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.GET('/api/events', {
          params: {
            query: { dossier: [dossier], from: from ?? undefined, to: to ?? undefined, sort: '-when', limit: 200 },
          },
          signal,
        }),
      ).items,
    enabled: from !== null && to !== null,
    placeholderData: keepPreviousData,
  });
