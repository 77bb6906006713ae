import { skipToken, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { windowQuery } from '../../api/tile-queries.js';
import type { TimelineWindow } from '../../timeline/types.js';
import { useView } from '../../view/use-view.js';
import { periodOfAddress, periodToAddress } from './period.js';

interface WindowControl {
  /** Null shows everything; undefined while only the server can say which stretch is asked for. */
  readonly window: TimelineWindow | null | undefined;
  readonly onWindowChange: (from: Date, to: Date) => void;
  readonly onFit: () => void;
}

/**
 * Keeps the stretch of time in view and the address in step. The address rounds to days, so the reader's own stretch is
 * remembered, so that the timeline does not move under their hand.
 */
export function useTimelineWindow(dossier: string): WindowControl {
  const { search, change } = useView();
  const { from, to } = search;
  const own = useRef<{ from: string; to: string; window: TimelineWindow } | null>(null);
  const asked = from !== undefined || to !== undefined;
  const question = windowQuery(dossier, search);
  const unread = asked && periodOfAddress({ from, to }) === null;
  const { data: answered } = useQuery({ ...question, queryFn: unread ? question.queryFn : skipToken });

  const window = useMemo(() => {
    if (!asked) return null;
    const remembered = own.current;
    if (remembered && remembered.from === from && remembered.to === to) return remembered.window;
    const period = periodOfAddress({ from, to });
    if (period) return period;
    return answered && { from: new Date(answered.from), to: new Date(answered.to) };
  }, [asked, from, to, answered]);

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
