import { Link, useLocation } from '@tanstack/react-router';
import { createContext, useContext, type ReactNode } from 'react';
import { useKnownOn } from '../../view/use-known-on.js';

/** Where links between events lead: to the event's page, or into the panel of the view that is open. */
export const EventLinkMode = createContext<'page' | 'panel'>('page');

interface EventLinkProps {
  readonly eventRef: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another event that stays where the reader is: panel to panel, page to page. */
export function EventLink({ eventRef, className, children }: EventLinkProps) {
  const mode = useContext(EventLinkMode);
  const { pathname } = useLocation();
  const knownOn = useKnownOn();
  if (mode === 'page') {
    return (
      <Link
        to="/events/$ref"
        params={{ ref: eventRef }}
        search={{ knownOn }}
        state={(state) => ({ cameFrom: state.cameFrom })}
        className={className}
      >
        {children}
      </Link>
    );
  }
  return (
    <Link
      to={pathname}
      search={(search: object) => ({ ...search, selected: eventRef })}
      resetScroll={false}
      className={className}
    >
      {children}
    </Link>
  );
}
