import type { EventSummary } from '../../api/types.js';
import type { TimelineItem } from '../../timeline/types.js';

/** The event with its short title, in the language that its title came in. */
export function withBrief<E extends Pick<EventSummary, 'shortTitle' | 'titleLanguage'>>(
  event: E,
): E & Pick<TimelineItem, 'brief'> {
  return { ...event, brief: event.shortTitle?.[event.titleLanguage] };
}
