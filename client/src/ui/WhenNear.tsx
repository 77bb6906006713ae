import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Mounts what lies further down a page once the reader comes near: within half a screen of it, and for good. */
export function WhenNear({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return;
    const watch = new IntersectionObserver((seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: '0px 0px 50% 0px',
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [near]);
  return <div ref={place}>{near && children}</div>;
}
