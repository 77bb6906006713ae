import { useEffect, useRef, useState } from 'react';
import type { TimelineItem } from '@domain/timeline/item.js';
import { newsOf } from './news.js';

/** So long news stays lit, in milliseconds. */
const LIT = 2600;

/**
 * Ids of what became known since the day that was looked back to before, for a moment after a step forward; null else.
 * @param settled whether the items are those of the day
 */
export function useNews(items: readonly TimelineItem[], knownOn: string | undefined, settled: boolean) {
  const last = useRef<{ day: string | undefined; items: readonly TimelineItem[] } | null>(null);
  const [news, setNews] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (!settled) return;
    const before = last.current;
    last.current = { day: knownOn, items };
    if (before?.day === knownOn) return;
    const isStep = before?.day !== undefined && knownOn !== undefined && before.day < knownOn;
    setNews(isStep ? newsOf(before.items, items) : null);
  }, [items, knownOn, settled]);
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => setNews(null), LIT);
    return () => clearTimeout(timer);
  }, [news]);
  return news;
}
