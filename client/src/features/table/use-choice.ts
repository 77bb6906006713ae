import type { Review } from '@domain/vocabulary.js';
import { useState } from 'react';
import type { ListedEvent } from '../../api/types.js';
import { useViewer } from '../../api/use-viewer.js';
import { useKnownOn } from '../../view/use-known-on.js';

/** Which events of a table are chosen, to be changed together. */
export interface Choice {
  /** States of review by the ids of what is chosen. */
  readonly chosen: ReadonlyMap<string, Review>;
  /** Whether it is not published yet, and whoever looks may do something about that. */
  readonly canBe: (event: ListedEvent) => boolean;
  readonly toggle: (event: ListedEvent) => void;
  readonly set: (events: readonly ListedEvent[]) => void;
}

export function useChoice(): Choice {
  const { may } = useViewer();
  const isPast = useKnownOn() !== undefined;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Review>>(new Map());
  const mayChoose = may('event.submit') && !isPast;
  return {
    chosen,
    canBe: ({ review }) => mayChoose && (review === 'draft' || review === 'in_review'),
    toggle: ({ id, review }) => {
      const next = new Map(chosen);
      if (!next.delete(id)) next.set(id, review);
      setChosen(next);
    },
    set: (events) => setChosen(new Map(events.map(({ id, review }) => [id, review]))),
  };
}
