import { useMatch } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { takeArrival } from './arrival.js';

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Of its words, where they are somebody's and not ours. */
  readonly lang?: string | undefined;
  /** It stands in the head of every page, and is of whichever page comes. */
  readonly ofEvery?: boolean;
}

/** The one h1 of a page. It takes the focus when the reader came from another page, so that reading goes on there. */
export function PageHeading({ children, className, lang, ofEvery = false }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const own = useMatch({ strict: false, select: ({ pathname }) => pathname });
  const path = ofEvery ? '' : own;
  useEffect(() => {
    if (takeArrival(path)) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} lang={lang}>
      {children}
    </h1>
  );
}
