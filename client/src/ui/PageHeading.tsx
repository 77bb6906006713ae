import { rootRouteId, useMatch } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { takeArrival } from './arrival.js';

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Of its words, where they are somebody's and not ours. */
  readonly lang?: string | undefined;
}

/** The one h1 of a page. It takes the focus when the reader came from another page, so that reading goes on there. */
export function PageHeading({ children, className, lang }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What stands in the head of every page is of whichever page comes.
  const path = useMatch({
    strict: false,
    select: ({ routeId, pathname }) => (routeId === rootRouteId ? '' : pathname),
  });
  useEffect(() => {
    if (takeArrival(path)) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} lang={lang}>
      {children}
    </h1>
  );
}
