import { OverviewPage } from '../features/overview/OverviewPage.js';
import { useComing } from '../ui/use-coming.js';
import { useMedia } from '../ui/use-media.js';
import { PHONE } from './media.js';

/** The front page of a dossier, with the timeline beneath where there is room for one. */
export function OverviewView() {
  const isPhone = useMedia(PHONE);
  return <OverviewPage>{!isPhone && <Beneath />}</OverviewPage>;
}

/** Its script is the timeline’s, for which the words above do not wait. */
function Beneath() {
  const TimelineView = useComing(timeline);
  return TimelineView && <TimelineView />;
}

const timeline = async () => (await import('./TimelineView.js')).TimelineView;
