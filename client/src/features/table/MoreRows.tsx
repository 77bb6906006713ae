import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Total } from '../../i18n/total.js';
import controls from '../../ui/controls.module.css';
import styles from './table.module.css';

interface MoreRowsProps {
  readonly shown: number;
  readonly total: Total;
  /** Whether they are on their way. */
  readonly waiting: boolean;
  readonly onMore: () => void;
}

/** Further than this below the window, in pixels, nothing is fetched yet. */
const AHEAD = 800;

/** Brings the next rows in as one scrolls towards the end; who does not scroll presses. */
export function MoreRows({ shown, total, waiting, onMore }: MoreRowsProps) {
  const { t } = useTranslation('table');
  const end = useRef<HTMLParagraphElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    if (!end.current) return undefined;
    const near = ([entry]: readonly IntersectionObserverEntry[]) => entry?.isIntersecting && more.current();
    const observer = new IntersectionObserver(near, { rootMargin: `${AHEAD}px` });
    observer.observe(end.current);
    return () => observer.disconnect();
    // Rows that came may leave the end in sight: it is looked for anew.
  }, [shown]);
  return (
    <p ref={end} className={styles.more}>
      <button type="button" className={controls.pill} disabled={waiting} onClick={onMore}>
        {t('more')}
      </button>
      <span role="status">{t('shown', { shown, ...total })}</span>
    </p>
  );
}
