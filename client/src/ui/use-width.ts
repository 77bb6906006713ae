import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './across.module.css';

/** A4 across, without its margins, in pixels; `across.module.css` has the page. */
const PAPER = 1031;

/**
 * The width of an element in whole pixels, as it changes; 0 before it is there. Within what is `across` (`across.module.css`) it is
 * another one on paper: as wide as on the screen it would be cut there.
 */
export function useWidth(): [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    // Known before anything is seen, so that nothing moves when the observer tells it, a frame later.
    setWidth(widthOf(element));
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    const gone = new AbortController();
    const whole = element.closest(`.${styles.across}`);
    if (whole) {
      // The picture is taken as soon as this returns.
      const toPaper = () => flushSync(() => setWidth(PAPER - whole.clientWidth + widthOf(element)));
      window.addEventListener('beforeprint', toPaper, gone);
      window.addEventListener('afterprint', () => setWidth(widthOf(element)), gone);
    }
    return () => {
      observer.disconnect();
      gone.abort();
    };
  }, []);
  return [ref, width];
}

function widthOf(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.floor(element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}
