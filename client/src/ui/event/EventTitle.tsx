import { Link, useLocation } from '@tanstack/react-router';
import { addressOf } from '../../api/event-address.js';
import type { LinkedEvent } from '../../api/types.js';
import { useKnownOn } from '../../view/use-known-on.js';

interface EventTitleProps {
  readonly event: Pick<LinkedEvent, 'id' | 'ref' | 'title'>;
  readonly className?: string;
}

/** The title of an event, leading to its page and from there back to the view. */
export function EventTitle({ event, className }: EventTitleProps) {
  const cameFrom = useLocation({ select: ({ href }) => href });
  const knownOn = useKnownOn();
  return (
    <Link
      to="/events/$ref"
      params={{ ref: addressOf(event) }}
      search={{ knownOn }}
      state={{ cameFrom }}
      className={className}
    >
      {event.title}
    </Link>
  );
}
