import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { issueOf } from '../view/positions-search.js';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';
import { dossierQuery } from './queries.js';

/** What each side has stated on an issue, in the events of the view. */
export const positionsQuery = (dossier: string, search: ViewSearch, issue: string) => {
  const query = { ...toApiQuery(dossier, search), issue };
  return queryOptions({
    queryKey: ['positions', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/positions', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** The same on the issue of the view, which the dossier tells. */
export async function positionsAhead(client: QueryClient, dossier: string, search: ViewSearch): Promise<void> {
  const issue = issueOf(search, (await client.query(dossierQuery(dossier, search.knownOn))).issues);
  if (issue) await client.query(positionsQuery(dossier, search, issue.slug));
}
