import { skipToken, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { eventQuery } from '../../api/queries.js';
import { windowQuery } from '../../api/tile-queries.js';
import type { TimelineSpan } from '../../api/types.js';
import type { TimelineWindow } from '@domain/timeline/item.js';
import { useView } from '../../view/use-view.js';
import { filterOf, type ViewSearch } from '../../view/view-search.js';
import { asksForEvent, lookedAt, type Chosen } from './looked-at.js';
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
 * days, so the reader's own stretch is remembered, so that the timeline does not move under their hand. Each move that came to rest is a
 * step of its own, for Back to undo. What it opened on stays when something is chosen or looked back to, and stands in the address from then on.
 */
export function useTimelineWindow(dossier: string, span: TimelineSpan | undefined): WindowControl {
  const { search, change } = useView();
  const own = useRef<{ address: string; window: TimelineWindow } | null>(null);
  const dated = search.from !== undefined || search.to !== undefined;
  const [kept, setOpened] = useState<Opened | null>(null);
  const opened = kept?.dossier === dossier ? kept : null;
  const free = search.window === undefined && !dated;
  const chosen = useChosen(search, opened === null);
  const told = useMemo(() => lookedAt(search, span, chosen), [search, span, chosen]);
  const question = windowQuery(dossier, search);
  const { data: answered } = useQuery({
    ...question,
    queryFn: dated && told === undefined ? question.queryFn : skipToken,
  });
  // All of nothing is no picture that could stay.
  const seen = told !== undefined && (told !== null || (span?.from ?? null) !== null);
  if (opened === null && seen && free) setOpened({ dossier, view: keyOf(search), window: told });

  const window = useMemo(() => {
    if (own.current && own.current.address === search.window) return own.current.window;
    if (free && opened) return opened.window;
    if (told !== undefined || !dated) return told;
    return answered && { from: new Date(answered.from), to: new Date(answered.to) };
  }, [search.window, free, opened, told, dated, answered]);

  const addressOf = useCallback((window: TimelineWindow) => {
    const address = windowToAddress(window);
    own.current = { address, window };
    return address;
  }, []);
  useEffect(() => {
    if (!free || !opened || opened.view === keyOf(search)) return;
    change({ window: opened.window ? addressOf(opened.window) : 'all' }, { replace: true });
  }, [free, opened, search, change, addressOf]);
  const onWindowChange = useCallback(
    (from: Date, to: Date) => change({ window: addressOf({ from, to }) }),
    [change, addressOf],
  );
  const onFit = useCallback(() => change({ window: 'all' }), [change]);
  const onToggle = useCallback(
    (window: TimelineWindow) => change({ ...(dated ? NO_DATES : periodToAddress(window)), window: addressOf(window) }),
    [change, dated, addressOf],
  );
  return { window, onWindowChange, onFit, only: { on: dated, onToggle } };
}

/** What a page showed first, and of which view. */
interface Opened {
  readonly dossier: string;
  readonly view: string;
  readonly window: TimelineWindow | null;
}

/** What a view chooses and as of when, and the event that it names: its address but for how it is drawn. */
const keyOf = (search: ViewSearch): string =>
  JSON.stringify([filterOf(search), search.knownOn ?? null, search.selected ?? null]);

/** The event that the address names, while the page opens. */
function useChosen(search: ViewSearch, opens: boolean): Chosen {
  const question = eventQuery(search.selected ?? '', search.knownOn);
  const asked = opens && asksForEvent(search);
  const { data, isError } = useQuery({ ...question, queryFn: asked ? question.queryFn : skipToken });
  return asked && !isError ? data : null;
}

const NO_DATES = { from: undefined, to: undefined };
