import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, TimelineTileItem } from '../../api/types.js';
import type { TimelineItem } from '@domain/timeline/item.js';
import { useView } from '../../view/use-view.js';
import { withBrief } from '@domain/timeline/brief.js';
import { withLives } from '@domain/timeline/lives.js';
import type { Merged } from '@domain/timeline/merged.js';
import { useLanes } from './use-lanes.js';
import { useStanding } from './use-standing.js';

const STANDING = 'standing';

/** What is drawn and in which lanes: the events of the window, and what stands in a lane of its own when that is shown. */
export function useDrawn(
  data: Pick<Merged<TimelineTileItem>, 'items' | 'undertakings'> | null,
  file: Dossier | undefined,
  day: { today: Date; knownOn: Date | undefined },
) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const now = day.knownOn ?? day.today;
  const standing = useStanding(file?.slug, search);
  const events = useMemo(() => {
    const apart = new Set(standing?.items.map(({ id }) => id));
    return data?.items.filter(({ id }) => !apart.has(id));
  }, [data, standing]);
  const { lanes: ownLanes, laneOf: ownLaneOf } = useLanes(search.lanes ?? 'side', events, file);

  const items = useMemo(
    () => [
      ...withLives((standing?.items ?? []).map(withBrief), standing?.undertakings ?? [], now),
      ...withLives((events ?? []).map(withBrief), data?.undertakings ?? [], now),
    ],
    [standing, events, data, now],
  );
  const lanes = useMemo(
    () => (standing ? [{ id: STANDING, label: t('timeline.standing') }, ...ownLanes] : ownLanes),
    [standing, ownLanes, t],
  );
  const laneOf = useMemo(() => {
    const apart = new Set(standing?.items.map(({ id }) => id));
    return (item: TimelineItem) => (apart.has(item.id) ? STANDING : ownLaneOf(item));
  }, [standing, ownLaneOf]);

  const shown = search.standing !== undefined;
  return {
    items,
    lanes,
    laneOf,
    events: useMemo(() => [...(standing?.items ?? []), ...(events ?? [])], [standing, events]),
    standing: {
      shown,
      count: standing?.items.length ?? null,
      onToggle: () => change({ standing: shown ? undefined : 'true' }),
    },
  };
}
