import { NARROW } from '@domain/first-questions.js';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { addressOf } from '../../api/event-address.js';
import { dossierQuery } from '../../api/queries.js';
import { spanQuery } from '../../api/tile-queries.js';
import type { Dossier } from '../../api/types.js';
import Timeline from '../../timeline/Timeline.js';
import type { TimelineWindow } from '@domain/timeline/item.js';
import type { TimelineProps } from '../../timeline/types.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ViewError } from '../../ui/ViewError.js';
import { fillScreen } from '../../ui/full-screen.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { WhenIdle } from '../../ui/WhenIdle.js';
import { useMedia } from '../../ui/use-media.js';
import { useFormats } from '../../ui/use-formats.js';
import { useKnownOn } from '../../view/use-known-on.js';
import { useView } from '../../view/use-view.js';
import styles from './timeline-page.module.css';
import { Turn } from './agenda/Turn.js';
import { useChain } from './use-chain.js';
import { useClocks } from './use-clocks.js';
import { firstIn } from './first-in.js';
import { useDrawn } from './use-drawn.js';
import { useNews } from './use-news.js';
import { useTiles } from './use-tiles.js';
import { useTimelineLabels } from './use-timeline-labels.js';
import { useTimelineWindow } from './use-timeline-window.js';
import { extentOf, viewOf } from './view-of.js';

// On a phone alone.
const Agenda = lazy(async () => ({ default: (await import('./agenda/Agenda.js')).Agenda }));
// Most who read do not write.
const BeginHere = lazy(async () => ({ default: (await import('../../editing/BeginHere.js')).BeginHere }));
/** After the timeline has been drawn: the first view does not wait for it. */
const Strip = lazy(() => import('./strip/Strip.js'));
const Tension = lazy(() => import('./tension/Tension.js'));

/** What happened when, and what led to what: the events of the view on one axis. */
export function TimelinePage({ lanesMenu }: { lanesMenu: ReactNode }) {
  const { locale } = useFormats();
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, change, clearFilters } = useView();
  const file = useQuery(dossierQuery(dossier)).data;
  const { data: span, failureReason, isPlaceholderData, refetch } = useQuery(spanQuery(dossier, search));
  const isPhone = useMedia(NARROW);
  const [today] = useState(() => new Date());
  const labels = useTimelineLabels(file?.title ?? dossier);
  const { window: asked, ...moves } = useTimelineWindow(dossier, isPlaceholderData ? undefined : span);
  const chosen = useChain(search);
  const knownOn = useMemo(() => endOf(search.knownOn), [search.knownOn]);
  const extent = useMemo(() => extentOf(span), [span]);
  const window = useMemo(() => asked ?? wholeOf(knownOn, file), [asked, knownOn, file]);
  const ready = span !== undefined && file !== undefined && asked !== undefined;
  const view = useMemo(() => (ready ? viewOf(window, extent, today) : null), [ready, window, extent, today]);
  const { drawn: data, waiting, settled, failure, retry } = useTiles(dossier, search, view);
  const { events, ...drawn } = useDrawn(data, file, { today, knownOn });
  const refs = useMemo(() => new Map(events.map((event) => [event.id, addressOf(event)])), [events]);
  const selectedId = events.find((event) => addressOf(event) === search.selected)?.id ?? null;
  const news = useNews(drawn.items, search.knownOn, !waiting && !isPlaceholderData);
  const open = useOpenEvent();
  const first = search.selected ?? firstIn(events, view);
  const present = (selected: string) => {
    change({ selected, presenting: 'true' });
    fillScreen();
  };
  const clocksOf = useClocks(dossier, events);

  const wrong = failureReason ?? failure;
  if (!data && wrong) {
    const again = () => (failureReason ? void refetch() : retry());
    return <ViewError error={wrong} onRetry={again} onClear={clearFilters} />;
  }
  if (!data || !file || !span) {
    return (
      <div className={styles.waiting}>
        <Skeleton lines={[60, 45, 70, 30, 55, 80, 40]} />
      </div>
    );
  }
  // An empty stretch of time is left by the timeline's own buttons; an empty view is not.
  if (span.total === 0 && (asked === null || !unfiltered) && !isPlaceholderData) {
    return (
      <EmptyState filtered={!unfiltered} onClear={clearFilters}>
        <Suspense>
          <BeginHere dossier={dossier} />
        </Suspense>
      </EmptyState>
    );
  }
  const looked = view ?? viewOf(window, extent, today);
  const above: TimelineProps['above'] = (axis, onWindow) => (
    <div className={styles.strip}>
      {axis && settled && (
        <WhenIdle>
          <Suspense>
            <Strip
              dossier={dossier}
              axis={axis}
              all={viewOf(wholeOf(knownOn, file), extent, today)}
              onWindow={onWindow}
            />
          </Suspense>
        </WhenIdle>
      )}
    </div>
  );
  const shared = {
    ...{ standing: drawn.standing, ...chosen, ...moves, news, extent, today, labels, waiting },
    ...{ total: data.total, unshown: data.unshown },
    ...(first && { onPresent: () => present(first) }),
    above,
    turn: isPhone && <Turn />,
  };
  if (isPhone && search.picture === undefined) {
    return (
      <div className={styles.timeline}>
        <Suspense fallback={<Skeleton lines={[60, 45, 70, 30, 55, 80, 40]} />}>
          <Agenda
            {...shared}
            dossier={dossier}
            items={drawn.items}
            events={events}
            view={{ from: new Date(looked.from), to: new Date(looked.to) }}
            whole={window === null}
          />
        </Suspense>
      </div>
    );
  }
  return (
    <div className={styles.timeline}>
      <Timeline
        {...drawn}
        {...shared}
        window={window}
        selectedId={selectedId}
        onSelect={(id) => change({ selected: id === null ? undefined : refs.get(id) })}
        onOpen={(id) => open(refs.get(id))}
        clocksOf={clocksOf}
        knownOn={knownOn}
        locale={locale}
        timeZone="UTC"
        lanesMenu={lanesMenu}
        below={(axis) =>
          settled && (
            <WhenIdle>
              <Suspense>
                <Tension dossier={dossier} axis={axis} events={data.items} />
              </Suspense>
            </WhenIdle>
          )
        }
      />
    </div>
  );
}

function useOpenEvent(): (ref: string | undefined) => void {
  const navigate = useNavigate();
  const cameFrom = useLocation({ select: ({ href }) => href });
  const knownOn = useKnownOn();
  return useCallback(
    (ref) => {
      if (ref !== undefined)
        void navigate({ to: '/events/$ref', params: { ref }, search: { knownOn }, state: { cameFrom } });
    },
    [navigate, cameFrom, knownOn],
  );
}

/** While the days pass, the axis stays: all of the dossier, not only what was known by then. */
function wholeOf(knownOn: Date | undefined, file: Pick<Dossier, 'from' | 'to'> | undefined): TimelineWindow | null {
  return knownOn ? extentOf(file) : null;
}

/** The last second of a day (YYYY-MM-DD) in UTC. */
function endOf(day: string | undefined): Date | undefined {
  return day === undefined ? undefined : new Date(`${day}T23:59:59Z`);
}
