import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { issueOf } from '../view/positions-search.js';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** What each side has stated on the issue of the view, in the events of the view. */
export const positionsQuery = (dossier: string, search: ViewSearch) => {
  const query = { ...toApiQuery(dossier, search), issue: issueOf(search) };
  return queryOptions({
    queryKey: ['positions', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/positions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
