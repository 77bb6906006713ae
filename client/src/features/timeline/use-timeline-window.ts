import { useCallback, useMemo, useRef } from 'react';
import type { TimelineWindow } from '../../timeline/types.js';
import { useView } from '../../view/use-view.js';
import { periodOfAddress, periodToAddress } from './period.js';

interface WindowControl {
  /** Null shows everything. */
  readonly window: TimelineWindow | null;
  readonly onWindowChange: (from: Date, to: Date) => void;
  readonly onFit: () => void;
}

/**
 * Keeps the stretch of time in view and the address in step. The address rounds to days, so the reader's own stretch is
 * remembered, so that the timeline does not move under their hand.
 * @param answered what the server made of an address that only it can read
 */
export function useTimelineWindow(answered: { from: string; to: string } | undefined): WindowControl {
  const { search, change } = useView();
  const { from, to } = search;
  const own = useRef<{ from: string; to: string; window: TimelineWindow } | null>(null);
  const answeredFrom = answered?.from;
  const answeredTo = answered?.to;

  const window = useMemo(() => {
    if (from === undefined && to === undefined) return null;
    const remembered = own.current;
    if (remembered && remembered.from === from && remembered.to === to) return remembered.window;
    const period = periodOfAddress({ from, to });
    if (period) return period;
    if (answeredFrom === undefined || answeredTo === undefined) return null;
    return { from: new Date(answeredFrom), to: new Date(answeredTo) };
  }, [from, to, answeredFrom, answeredTo]);

  const onWindowChange = useCallback(
    (first: Date, last: Date) => {
      const address = periodToAddress({ from: first, to: last });
      own.current = { ...address, window: { from: first, to: last } };
      change(address, { replace: true });
    },
    [change],
  );
  const onFit = useCallback(() => change({ from: undefined, to: undefined }), [change]);
  return { window, onWindowChange, onFit };
}
