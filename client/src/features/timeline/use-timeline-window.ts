import { skipToken, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { windowQuery } from '../../api/tile-queries.js';
import type { TimelineSpan } from '../../api/types.js';
import type { TimelineWindow } from '../../timeline/types.js';
import { useView } from '../../view/use-view.js';
import { lookedAt } from './looked-at.js';
import { periodToAddress, windowToAddress } from './period.js';

interface WindowControl {
  /** Null shows everything; undefined while only the server can say which stretch is asked for. */
  readonly window: TimelineWindow | null | undefined;
  readonly onWindowChange: (from: Date, to: Date) => void;
  readonly onFit: () => void;
  /** Whether the view is filtered by dates; what turns that on for a stretch, and off. */
  readonly only: { readonly on: boolean; readonly onToggle: (window: TimelineWindow) => void };
}

/**
 * Keeps the stretch of time in view and the address in step; it chooses no events until that is asked for. The address rounds to
 * days, so the reader's own stretch is remembered, so that the timeline does not move under their hand.
 */
export function useTimelineWindow(dossier: string, span: TimelineSpan | undefined): WindowControl {
  const { search, change } = useView();
  const own = useRef<{ address: string; window: TimelineWindow } | null>(null);
  const dated = search.from !== undefined || search.to !== undefined;
  const told = useMemo(() => lookedAt(search, span), [search, span]);
  const question = windowQuery(dossier, search);
  const { data: answered } = useQuery({
    ...question,
    queryFn: dated && told === undefined ? question.queryFn : skipToken,
  });

  const window = useMemo(() => {
    if (own.current && own.current.address === search.window) return own.current.window;
    if (told !== undefined || !dated) return told;
    return answered && { from: new Date(answered.from), to: new Date(answered.to) };
  }, [search.window, told, dated, answered]);

  const addressOf = useCallback((window: TimelineWindow) => {
    const address = windowToAddress(window);
    own.current = { address, window };
    return address;
  }, []);
  const onWindowChange = useCallback(
    (from: Date, to: Date) => change({ window: addressOf({ from, to }) }, { replace: true }),
    [change, addressOf],
  );
  const onFit = useCallback(() => change({ window: 'all' }), [change]);
  const onToggle = useCallback(
    (window: TimelineWindow) => change({ ...(dated ? NO_DATES : periodToAddress(window)), window: addressOf(window) }),
    [change, dated, addressOf],
  );
  return { window, onWindowChange, onFit, only: { on: dated, onToggle } };
}

const NO_DATES = { from: undefined, to: undefined };
