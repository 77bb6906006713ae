import i18next from 'i18next';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isTurnedAway, ProblemError, UnreachableError } from './problem.js';
import { viewerQuery } from './session.js';

/**
 * One cache for the whole client. A server that is gone is asked again and again; a refusal is final, and one for want
 * of a session raises the question of who one is.
 */
export function newQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (isTurnedAway(error)) void client.invalidateQueries({ queryKey: viewerQuery.queryKey, exact: true });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (count, error) => error instanceof UnreachableError || (count < 1 && isServerFault(error)),
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 15_000),
      },
    },
  });
  // The same questions have other answers in another language.
  i18next.on('languageChanged', () => void client.invalidateQueries());
  return client;
}

function isServerFault(error: Error): boolean {
  return error instanceof ProblemError && error.status >= 500;
}
