import { useEffect, useRef, type RefObject } from 'react';

/** Further than this below the window, in pixels, nothing is fetched yet. */
const AHEAD = 800;

/** Calls `onNear` as one scrolls towards what `ref` holds; looked for anew whenever `again` changes, as it may still be in sight. */
export function useNear(ref: RefObject<HTMLElement | null>, onNear: () => void, again?: unknown): void {
  const near = useRef(onNear);
  useEffect(() => {
    near.current = onNear;
  });
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && near.current(), {
      rootMargin: `${AHEAD}px`,
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, again]);
}
