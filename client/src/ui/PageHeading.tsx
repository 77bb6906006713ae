import { useEffect, useRef, type ReactNode } from 'react';
import { takeArrival } from './arrival.js';

/** The one h1 of a page. It takes the focus when the reader came from another page, so that reading goes on there. */
export function PageHeading({ children, className }: { children: ReactNode; className?: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
