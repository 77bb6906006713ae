import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** The questions of fields that find things while one types. */

/** Actors by any of their names, the nearest first: those of just that name, then those of the dossier, if one is given. */
export const actorSearchQuery = (q: string, dossierFirst?: string) =>
  queryOptions({
    queryKey: ['actor-search', q, dossierFirst],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/actors', { params: { query: { q, dossierFirst, limit: 8 } }, signal })).items,
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** Publishers by their names, the nearest first. */
export const publisherSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['publisher-search', q],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/publishers', { params: { query: { q, limit: 8 } }, signal })).items,
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/**
 * Sources by words of their publisher or title, or the one at an address: those called just that, then those that the dossier cites, if one is
 * given; the newest first.
 */
export const sourceSearchQuery = (text: string, dossierFirst?: string) =>
  queryOptions({
    queryKey: ['source-search', text, dossierFirst],
    queryFn: async ({ signal }) => {
      const query = isAddress(text) ? { url: text, limit: 8 } : { q: text, dossierFirst, limit: 8 };
      return bodyOf(await api.GET('/api/sources', { params: { query }, signal })).items;
    },
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });

/** The known document at an address; null where there is none, or where it is no address yet. */
export const sourceByUrlQuery = (url: string) =>
  queryOptions({
    queryKey: ['source-by-url', url],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/sources', { params: { query: { url, limit: 1 } }, signal })).items[0] ?? null,
    enabled: isAddress(url),
  });

/** Days, actors, places and events that may be meant, of a dossier where one is given. */
export const suggestionsQuery = (q: string, dossier?: string, knownOn?: string) =>
  queryOptions({
    queryKey: ['suggestions', q, dossier, knownOn],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET('/api/search/suggestions', { params: { query: { q, dossier, knownOn } }, signal })).items,
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+/.test(text) && URL.canParse(text);
}
