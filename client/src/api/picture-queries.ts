import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** Where the events of the view were. */
export const placesQuery = (dossier: string, search: ViewSearch) => {
  const query = toApiQuery(dossier, search);
  return queryOptions({
    queryKey: ['places', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/places', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** Who met whom in the events of the view. */
export const networkQuery = (dossier: string, search: ViewSearch) => {
  const query = toApiQuery(dossier, search);
  return queryOptions({
    queryKey: ['network', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/network', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
