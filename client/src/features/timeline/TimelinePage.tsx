import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { dossierQuery, timelineQuery } from '../../api/queries.js';
import Timeline from '../../timeline/Timeline.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ViewError } from '../../ui/ViewError.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useFormats } from '../../ui/use-formats.js';
import { useView } from '../../view/use-view.js';
import styles from './timeline-page.module.css';
import { useLanes } from './use-lanes.js';
import { useTimelineLabels } from './use-timeline-labels.js';
import { useTimelineWindow } from './use-timeline-window.js';

/** What happened when, and what led to what: the events of the view on one axis. */
export function TimelinePage() {
  const { locale } = useFormats();
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, change, clearFilters } = useView();
  const file = useQuery(dossierQuery(dossier)).data;
  const { data, failureReason, isPlaceholderData, refetch } = useQuery(timelineQuery(dossier, search));
  const [today] = useState(() => new Date());
  const { lanes, laneOf } = useLanes(search.lanes ?? 'side', data?.items, file);
  const labels = useTimelineLabels(file?.title ?? dossier);
  const { window, onWindowChange, onFit } = useTimelineWindow(isPlaceholderData ? undefined : data?.window);
  const refs = useMemo(() => new Map(data?.items.map(({ id, ref }) => [id, ref])), [data]);
  const selectedId = data?.items.find(({ ref }) => ref === search.selected)?.id ?? null;
  const open = useOpenEvent();

  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void refetch()} onClear={clearFilters} />;
  if (!data || !file) {
    return (
      <div className={styles.waiting}>
        <Skeleton lines={[60, 45, 70, 30, 55, 80, 40]} />
      </div>
    );
  }
  // An empty stretch of time is left by the timeline's own buttons; an empty view is not.
  if (data.total === 0 && window === null && !isPlaceholderData)
    return <EmptyState filtered={!unfiltered} onClear={clearFilters} />;
  return (
    <div className={styles.timeline}>
      <Timeline
        items={data.items}
        bins={data.bins}
        total={data.total}
        lanes={lanes}
        laneOf={laneOf}
        window={window}
        onWindowChange={onWindowChange}
        onFit={onFit}
        selectedId={selectedId}
        onSelect={(id) => change({ selected: id === null ? undefined : refs.get(id) })}
        onOpen={(id) => open(refs.get(id))}
        today={today}
        locale={locale}
        timeZone="UTC"
        labels={labels}
      />
    </div>
  );
}

function useOpenEvent(): (ref: string | undefined) => void {
  const navigate = useNavigate();
  const cameFrom = useLocation({ select: ({ href }) => href });
  return useCallback(
    (ref) => {
      if (ref !== undefined) void navigate({ to: '/events/$ref', params: { ref }, state: { cameFrom } });
    },
    [navigate, cameFrom],
  );
}
