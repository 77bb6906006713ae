import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client.js';

/** The front page of a dossier; as it was known on a day where one is given. */
export const overviewQuery = (dossier: string, knownOn?: string) =>
  queryOptions({
    queryKey: ['overview', dossier, knownOn],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.GET('/api/dossiers/{id}/overview', { params: { path: { id: dossier }, query: { knownOn } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** The days beside one (YYYY-MM-DD) on which something about a dossier became known. */
export const knownDaysQuery = (dossier: string, on: string) =>
  queryOptions({
    queryKey: ['known-days', dossier, on],
    queryFn: async ({ signal }) =>
      bodyOf(
        await api.GET('/api/dossiers/{id}/known-days', { params: { path: { id: dossier }, query: { on } }, signal }),
      ),
  });
