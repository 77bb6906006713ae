import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addressOf } from '../api/event-address.js';
import { eventQuery } from '../api/queries.js';
import { ProblemError } from '../api/problem.js';
import type { EventDetail } from '../api/types.js';

/** Sends a change of an event; afterwards everything that is shown of it is asked for anew. */
export function useEventChange<T>(
  event: { id: string; ref: string | null },
  send: (input: T) => Promise<EventDetail | undefined>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => {
      if (changed) client.setQueryData(eventQuery(addressOf(event)).queryKey, changed);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' });
    },
    onError: (error) => {
      if (isStale(error)) void client.invalidateQueries(eventQuery(addressOf(event)));
    },
  });
}

/** The header that says which version one has seen. */
export function ifMatch({ version }: { version: number }): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** Somebody else has changed it since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}
