import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../../api/client.js';
import { readDraft, type Draft } from './draft.js';

/** One's own unfinished forms, newest first. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/drafts', { signal })).items,
});

/**
 * What the server keeps of a form; null where that is nothing. It is asked for once, when the form opens: what is typed
 * afterwards is newer. A server that cannot be reached is not waited for, the browser has a copy.
 */
export const keptDraftQuery = (key: string) =>
  queryOptions({
    queryKey: ['drafts', key],
    queryFn: async ({ signal }): Promise<Draft | null> => {
      const { items } = bodyOf(await api.GET('/api/drafts', { signal }));
      if (items.every((item) => item.key !== key)) return null;
      return readDraft(bodyOf(await api.GET('/api/drafts/{key}', { params: { path: { key } }, signal })).document);
    },
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
