import { writtenDays } from '@domain/time/said/written.js';
import { dayInZone } from '@domain/time/zones.js';
import { useQueries } from '@tanstack/react-query';
import { firstAnnouncementQuery, laneQuery } from '../../api/compare-queries.js';
import { overviewQuery } from '../../api/overview-queries.js';
import type { Dossier } from '../../api/types.js';
import { laneOf, type Lane } from './lane.js';

/** A dossier and, once it has come, its lane. */
export interface DossierLane {
  readonly dossier: Dossier;
  readonly lane: Lane | null;
  /** The days of its first and its last event (YYYY-MM-DD), of those without a mark, too; null until they are known, or where none has a day. */
  readonly reach: { readonly from: string; readonly to: string } | null;
  readonly failure: Error | null;
  readonly again: () => void;
}

/** The lanes of dossiers; counted from the first announcement of each where that is asked for, else from its first event. */
export function useLanes(
  dossiers: readonly Dossier[],
  { aligned, knownOn }: { aligned: boolean; knownOn: string | undefined },
): readonly DossierLane[] {
  const lanes = useQueries({ queries: dossiers.map(({ slug }) => laneQuery(slug, knownOn)) });
  const firsts = useQueries({
    queries: dossiers.map(({ slug }) => ({ ...firstAnnouncementQuery(slug, knownOn), enabled: aligned })),
  });
  const overviews = useQueries({ queries: dossiers.map(({ slug }) => overviewQuery(slug, knownOn)) });
  return dossiers.map((dossier, index) => {
    const [told, first, overview] = [lanes[index], firsts[index], overviews[index]?.data];
    const waits = told?.data === undefined || (aligned && first?.data === undefined);
    const announced = first?.data && writtenDays(first.data.announcement.on, null)?.earliest;
    return {
      dossier,
      reach: overview?.firstOn && overview.lastHappened ? { from: overview.firstOn, to: overview.lastHappened } : null,
      lane: waits
        ? null
        : laneOf(told.data, aligned ? (announced ?? dayInZone(new Date(told.data.window.from), null)) : null),
      failure: told?.error ?? first?.error ?? null,
      again: () => void Promise.all([told?.refetch(), aligned && first?.refetch()]),
    };
  });
}
