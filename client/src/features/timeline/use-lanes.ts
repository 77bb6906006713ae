import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../ui/capitalised.js';
import type { Dossier, EventSummary } from '../../api/types.js';
import type { Lane, TimelineItem } from '@domain/timeline/item.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useLabels } from '../../ui/use-labels.js';
import type { Lanes } from '../../view/view-search.js';
import { planLanes } from '@domain/timeline/lanes.js';

/** The lanes of the timeline with their names, and where each event stands. */
export function useLanes(mode: Lanes, events: readonly EventSummary[] | undefined, dossier: Dossier | undefined) {
  const { t, i18n } = useTranslation();
  const labels = useLabels();
  const nameOf = useActorName(dossier?.slug);
  const plan = useMemo(() => planLanes(mode, events ?? [], dossier?.sides ?? NO_SIDES), [mode, events, dossier]);
  const lanes = useMemo(() => {
    const names = new Map(
      events?.flatMap(({ participations }) => participations.map(({ actor }) => [actor.slug, actor])),
    );
    const shared = { mediator: t('timeline.mediator'), others: t('timeline.others'), all: t('timeline.all') };
    const nameLane = (id: string): string => {
      if (id in shared) return shared[id as keyof typeof shared];
      if (mode === 'kind') return capitalised(labels('kind', id), i18n.language);
      if (mode === 'track') return id;
      if (mode === 'side' && id === 'talks') return t('timeline.talks');
      return nameOf(names.get(id) ?? { slug: id, name: id });
    };
    return plan.order.map((id): Lane => ({ id, label: nameLane(id) }));
  }, [plan, events, mode, t, i18n.language, labels, nameOf]);
  const laneOf = useCallback(({ id }: TimelineItem) => plan.of.get(id) ?? 'others', [plan]);
  return { lanes, laneOf };
}

const NO_SIDES = { parties: [], mediators: [] };
