import { useEffect, useRef, useState } from 'react';
import type { View } from '@domain/timeline/layout/place.js';
import styles from './Timeline.module.css';
import type { TimelineLabels, TimelineProps } from './types.js';

/** Later than the data of a move usually come, in milliseconds, so that one sentence tells both. */
const PAUSE = 700;

/** Tells a screen reader how long the chain of the chosen event is. */
export function ChainAnnouncer({ chain, items, labels }: Pick<TimelineProps, 'chain' | 'items' | 'labels'>) {
  const drawn = items.filter(({ id }) => chain?.has(id)).length;
  return (
    <p role="status" className={styles['spoken']}>
      {chain && labels.chain(chain.size, drawn)}
    </p>
  );
}

interface AnnouncerProps {
  view: Pick<View, 'from' | 'to'> | null;
  /** How many are drawn, of how many. */
  shown: number;
  total: number;
  labels: Pick<TimelineLabels, 'moved'>;
}

/** Tells a screen reader what is in view after a move has come to rest; the first view is no move. */
export function Announcer({ view, shown, total, labels }: AnnouncerProps) {
  const [words, setWords] = useState('');
  const first = useRef<string | null>(null);
  const { from, to } = view ?? { from: 0, to: 0 };

  useEffect(() => {
    if (from === to) return;
    const place = `${from}/${to}`;
    first.current ??= place;
    if (first.current === place) return;
    first.current = '';
    const timer = setTimeout(
      () => setWords(labels.moved({ from: new Date(from), to: new Date(to) }, shown, total)),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [from, to, shown, total, labels]);

  return (
    <p role="status" className={styles['spoken']}>
      {words}
    </p>
  );
}
