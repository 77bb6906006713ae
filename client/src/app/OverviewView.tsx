import { lazy, Suspense } from 'react';
import { OverviewPage } from '../features/overview/OverviewPage.js';
import { useMedia } from '../ui/use-media.js';
import { PHONE } from './media.js';

/** With the script of the timeline, for which the words above it do not wait. */
const TimelineView = lazy(async () => ({ default: (await import('./TimelineView.js')).TimelineView }));

/** The front page of a dossier, with the timeline beneath where there is room for one. */
export function OverviewView() {
  const isPhone = useMedia(PHONE);
  return (
    <OverviewPage>
      {!isPhone && (
        <Suspense>
          <TimelineView />
        </Suspense>
      )}
    </OverviewPage>
  );
}
