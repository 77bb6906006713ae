import { tellingOf } from '../../src/domain/timeline/telling.js';
import { DOSSIER, statusOf, type DossierEvent } from './demo-dossier.js';

/**
 * The sixty weightiest events of the demo, which stand in Arabic and Persian: the most telling, as tiles of the timeline choose them;
 * of two alike the one that more sources tell, then the earlier.
 */
export const WEIGHTIEST: readonly DossierEvent[] = DOSSIER.events
  .toSorted(
    (a, b) =>
      weightOf(b) - weightOf(a) ||
      b.citations.length - a.citations.length ||
      a.knownOn.localeCompare(b.knownOn) ||
      a.slug.localeCompare(b.slug),
  )
  .slice(0, 60);

function weightOf(event: DossierEvent): number {
  const status = statusOf(event);
  if (status === undefined) throw new Error(`${event.slug} has no entry`);
  return tellingOf(event.kind, status, event.intensity);
}
