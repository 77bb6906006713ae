import { TimelinePage } from '../features/timeline/TimelinePage.js';
import { LanesMenu } from '../filters/LanesMenu.js';

/** The timeline, with what filters know of it on its caption: features do not know one another. */
export function TimelineView() {
  return <TimelinePage lanesMenu={<LanesMenu />} />;
}
