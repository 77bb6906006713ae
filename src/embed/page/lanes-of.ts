import type { Sides } from '../../domain/sides.js';
import type { Lane, TimelineItem } from '../../domain/timeline/item.js';
import { planLanes } from '../../domain/timeline/lanes.js';
import type { TileItemDto } from '../../timeline/tile.dto.js';
import type { Speech } from '../speech.js';

interface Lanes {
  readonly lanes: readonly Lane[];
  readonly laneOf: (item: TimelineItem) => string;
}

/** Lanes by side, as the timeline opens: talks between the parties, each that faces another, whoever mediates, and all others. */
export function lanesOf(
  events: readonly TileItemDto[],
  sides: Sides,
  { words }: Speech,
  names: ReadonlyMap<string, string>,
): Lanes {
  const plan = planLanes('side', events, sides);
  const shared: Readonly<Record<string, string>> = {
    talks: words.talks,
    mediator: words.mediator,
    others: words.others,
  };
  return {
    lanes: plan.order.map((id) => ({ id, label: shared[id] ?? names.get(id) ?? id })),
    laneOf: ({ id }) => plan.of.get(id) ?? 'others',
  };
}
