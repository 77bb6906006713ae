import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * How many of `most` stand in a part of a line whose other parts keep their size: as many as leave the line within its own width. It is
 * found before anything is seen, and again whenever the line, or what stands in it, is wider or narrower.
 */
export function useFitting<T extends HTMLElement>(most: number): [RefObject<T | null>, number] {
  const part = useRef<T>(null);
  const [found, setFound] = useState({ most, count: most });
  const count = found.most === most ? found.count : most;
  useLayoutEffect(() => {
    const line = part.current?.parentElement;
    if (line && count > 0 && overflows(line)) setFound({ most, count: count - 1 });
    // Found anew, it is looked at anew.
  }, [most, count, found]);
  useLayoutEffect(() => {
    const line = part.current?.parentElement;
    if (!line) return;
    let before = '';
    const observer = new ResizeObserver(() => {
      const now = [line, ...partsOf(line)].map(({ offsetWidth }) => offsetWidth).join(' ');
      if (now === before) return;
      before = now;
      // Before it is seen.
      flushSync(() => setFound({ most, count: most }));
    });
    const observe = () => [line, ...partsOf(line)].forEach((one) => observer.observe(one));
    observe();
    const children = new MutationObserver(observe);
    children.observe(line, { childList: true });
    return () => {
      observer.disconnect();
      children.disconnect();
    };
  }, [most]);
  return [part, count];
}

/** Also what stands in a part that gives way within itself: it may leave room by that alone. */
const partsOf = (line: HTMLElement) => [
  ...line.querySelectorAll<HTMLElement>(':scope > *, :scope > [role=toolbar] > *'),
];

/** Whether what stands in a line needs more than its width: a part that gives way may be narrower than what stands in it, which then lies on another. */
function overflows(line: HTMLElement): boolean {
  const { paddingInlineStart, paddingInlineEnd, columnGap } = getComputedStyle(line);
  const parts = inFlow(line);
  const gaps = (parts.length - 1) * (parseFloat(columnGap) || 0);
  const needed = parts.reduce((sum, part) => sum + Math.max(reachOf([part]), reachOf(inFlow(part))), gaps);
  return needed > line.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) + 1;
}

const inFlow = (of: Element) => [...of.children].filter((one) => getComputedStyle(one).position !== 'absolute');

/** From the first edge of elements to the last. */
function reachOf(elements: readonly Element[]): number {
  const boxes = elements.map((one) => one.getBoundingClientRect());
  return boxes.length === 0
    ? 0
    : Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
}
