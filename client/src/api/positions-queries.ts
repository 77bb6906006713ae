import { infiniteQueryOptions, keepPreviousData, type QueryClient } from '@tanstack/react-query';
import { issueOf } from '../view/positions-search.js';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';
import { dossierQuery } from './queries.js';

/** What each side has stated on an issue, in the events of the view, 200 of them at a time. */
export const positionsQuery = (dossier: string, search: ViewSearch, issue: string) => {
  const query = { ...toApiQuery(dossier, search), issue, limit: 200 };
  return infiniteQueryOptions({
    queryKey: ['positions', query],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(await api.GET('/api/positions', { params: { query: { ...query, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** The same on the issue of the view, which the dossier tells. */
export async function positionsAhead(client: QueryClient, dossier: string, search: ViewSearch): Promise<void> {
  const issue = issueOf(search, (await client.query(dossierQuery(dossier, search.knownOn))).issues);
  if (issue) await client.infiniteQuery(positionsQuery(dossier, search, issue.slug));
}
