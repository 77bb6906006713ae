import { useEffect, useState, type ReactNode } from 'react';

/** Mounts what lies further down a page, and for good, once the browser has drawn what lies above and has nothing to do. */
export function WhenIdle({ children }: { children: ReactNode }) {
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return idle && children;
}

/** Gives what calls it off. Safari before 26.2 knows no idle time; there it is soon. */
function whenIdle(then: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(then, SOON);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(then, { timeout: LATEST });
  return () => cancelIdleCallback(request);
}

/** In milliseconds. */
const SOON = 200;
const LATEST = 3000;
