import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.js';
import type { MergedList } from './merge-queries.js';

/** Takes out of a record what was merged into it, for a reason, and goes to the page of what is back. */
export function useUndoMerge(list: MergedList, id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (reason: string) => {
      await api.DELETE(`/api/${list}/{id}/merge`, { params: { path: { id }, query: { reason } } });
    },
    onSuccess: async () => {
      // What was read under its address while that led to the other one would lead there once more.
      client.removeQueries({ queryKey: [list.slice(0, -1)], type: 'inactive' });
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' });
      await navigate(pageOf(list, id));
    },
  });
}

/** The page of a record, by its id or slug. */
function pageOf(list: MergedList, id: string) {
  switch (list) {
    case 'actors':
      return { to: '/actors/$actor', params: { actor: id } } as const;
    case 'sources':
      return { to: '/sources/$source', params: { source: id } } as const;
    case 'publishers':
      return { to: '/publishers/$publisher', params: { publisher: id } } as const;
  }
}
