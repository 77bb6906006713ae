import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';

/** What can be merged. */
export type MergedList = 'actors' | 'sources' | 'publishers';

/** What was merged into a record and can be taken out again, newest first; for those who merge. */
export const standingMergesQuery = (list: MergedList, id: string) =>
  queryOptions({
    queryKey: ['standing-merges', list, id],
    queryFn: async ({ signal }) =>
      bodyOf(await api.GET(`/api/${list}/{id}/merges`, { params: { path: { id } }, signal })),
  });
