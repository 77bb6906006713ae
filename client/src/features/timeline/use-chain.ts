import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { addressOf } from '../../api/event-address.js';
import { chainQuery } from '../../api/queries.js';
import type { TimelineWindow } from '@domain/timeline/item.js';
import type { ViewSearch } from '../../view/view-search.js';

interface Chain {
  /** Of its events, the chosen one included; null while none is chosen or known. */
  readonly chain: ReadonlySet<string> | null;
  /** How far it reaches; null where it is of one event. */
  readonly thread: TimelineWindow | null;
}

/** The chain that the chosen event belongs to. */
export function useChain({ selected, knownOn }: Pick<ViewSearch, 'selected' | 'knownOn'>): Chain {
  const question = chainQuery(selected ?? '', knownOn);
  const { data } = useQuery({
    ...question,
    queryFn: selected === undefined ? skipToken : question.queryFn,
    // From one event of a chain to the next, the chain stays as it is.
    placeholderData: (before) => (before?.items.some((item) => addressOf(item) === selected) ? before : undefined),
  });
  return useMemo(() => {
    const items = selected === undefined ? undefined : data?.items;
    if (!items) return { chain: null, thread: null };
    const days = items.flatMap(({ earliest, latest }) => earliest ?? latest ?? []).map((day) => Date.parse(day));
    const [from, to] = [Math.min(...days), Math.max(...days)];
    return {
      chain: new Set(items.map(({ id }) => id)),
      thread: to > from ? { from: new Date(from), to: new Date(to) } : null,
    };
  }, [selected, data]);
}
