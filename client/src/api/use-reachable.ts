import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { UnreachableError } from './problem.js';

/** Whether the server answers, as far as the questions now on screen can tell, and how to ask it again at once. */
export function useReachable(): { reachable: boolean; retry: () => void } {
  const client = useQueryClient();
  const subscribe = useCallback((onChange: () => void) => client.getQueryCache().subscribe(onChange), [client]);
  const reachable = useSyncExternalStore(subscribe, () => failing(client).length === 0);
  const retry = useCallback(() => {
    for (const query of failing(client)) void client.refetchQueries({ queryKey: query.queryKey, exact: true });
  }, [client]);
  return { reachable, retry };
}

function failing(client: QueryClient) {
  return client
    .getQueryCache()
    .findAll({ type: 'active' })
    .filter(({ state }) => (state.fetchFailureReason ?? state.error) instanceof UnreachableError);
}
