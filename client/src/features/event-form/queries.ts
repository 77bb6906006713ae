import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';

/** Actors by any of their names, the nearest first. */
export const actorSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['actor-search', q],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/actors', { params: { query: { q, limit: 8 } }, signal })).items,
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** One actor with names and offices. */
export const actorQuery = (slug: string) =>
  queryOptions({
    queryKey: ['actor', slug],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/actors/{id}', { params: { path: { id: slug } }, signal })),
    staleTime: 5 * 60_000,
  });

/** The known document at an address; null where there is none, or where it is no address yet. */
export const sourceByUrlQuery = (url: string) =>
  queryOptions({
    queryKey: ['source-by-url', url],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/sources', { params: { query: { url, limit: 1 } }, signal })).items[0] ?? null,
    enabled: isAddress(url),
  });

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

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+/.test(text) && URL.canParse(text);
}
