import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { addressOf } from '../../api/event-address.js';
import { chainQuery } from '../../api/queries.js';
import type { ViewSearch } from '../../view/view-search.js';

/** Ids of the chain that the chosen event belongs to, itself included; null while none is chosen or known. */
export function useChain({ selected, knownOn }: Pick<ViewSearch, 'selected' | 'knownOn'>): ReadonlySet<string> | null {
  const question = chainQuery(selected ?? '', knownOn);
  const { data } = useQuery({
    ...question,
    queryFn: selected === undefined ? skipToken : question.queryFn,
    // From one event of a chain to the next, the chain stays as it is.
    placeholderData: (before) => (before?.items.some((item) => addressOf(item) === selected) ? before : undefined),
  });
  return useMemo(
    () => (selected !== undefined && data ? new Set(data.items.map(({ id }) => id)) : null),
    [selected, data],
  );
}
