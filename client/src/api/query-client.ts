import { QueryClient } from '@tanstack/react-query';
import { ProblemError, UnreachableError } from './problem.js';

/** One cache for the whole client. A server that is gone is asked again and again; a refusal is final. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (count, error) => error instanceof UnreachableError || (count < 1 && isServerFault(error)),
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 15_000),
      },
    },
  });
}

function isServerFault(error: Error): boolean {
  return error instanceof ProblemError && error.status >= 500;
}
