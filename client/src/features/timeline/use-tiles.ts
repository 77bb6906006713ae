import { stepFor, tilesOf, type Stretch } from '@domain/timeline/grid.js';
import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { dropOldTiles, tileQuery } from '../../api/tile-queries.js';
import type { TimelineTile, TimelineTileItem } from '../../api/types.js';
import type { ViewSearch } from '../../view/view-search.js';
import { merged, type Merged } from '@domain/timeline/merged.js';

interface Tiles {
  /** Null until the first view is there. */
  readonly drawn: Merged<TimelineTileItem> | null;
  readonly waiting: boolean;
  /** Whether a view was there as a whole. */
  readonly settled: boolean;
  readonly failure: Error | null;
  readonly retry: () => void;
}

/**
 * What is drawn of a view, from its tiles: the first view as a whole, then those that are there at once, the others as they come.
 * What was drawn before stays until all of them have. `view` is null until it is known.
 */
export function useTiles(dossier: string, search: ViewSearch, view: Stretch | null): Tiles {
  const client = useQueryClient();
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const queries = useMemo(() => {
    if (!view) return [];
    const step = stepFor(view, width);
    return tilesOf(view, step).map((tile) => tileQuery(dossier, search, step, tile));
  }, [dossier, search, view, width]);
  const { tiles, waiting, failure, retry } = useQueries({ queries, combine: together });
  const [before, setBefore] = useState<readonly TimelineTile[]>([]);
  useEffect(() => {
    if (waiting || tiles.length === 0) return;
    setBefore(tiles);
    dropOldTiles(client);
  }, [client, waiting, tiles]);
  const drawn = useMemo(() => {
    const known = waiting ? [...before, ...tiles] : tiles;
    // The first view comes as a whole: lanes that grow with each tile would move all that is below them.
    if (!view || known.length === 0 || (waiting && before.length === 0)) return null;
    // Bins of two steps would lie on one another.
    const { bins, total, unshown } = merged(tiles.length > 0 ? tiles : before, view);
    const { items, undertakings } = merged(known, view);
    return { items, undertakings, bins, total, unshown };
  }, [waiting, before, tiles, view]);
  return { drawn, waiting, settled: before.length > 0, failure, retry };
}

function together(answers: UseQueryResult<TimelineTile>[]) {
  return {
    tiles: answers.flatMap(({ data }) => data ?? []),
    waiting: answers.some(({ isPending }) => isPending),
    failure: answers.find(({ failureReason }) => failureReason)?.failureReason ?? null,
    retry: () => {
      for (const { isError, refetch } of answers) if (isError) void refetch();
    },
  };
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
