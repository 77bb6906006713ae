import type { TimelineSpan } from '../../api/types.js';
import { isUnfiltered, type ViewSearch } from '../../view/view-search.js';
import { openingOf } from './opening.js';
import { periodOfAddress, windowOfAddress, type Period } from './period.js';

/**
 * Which stretch of time a view looks at: the one its address says; else that of its dates; else all of what was chosen or known on
 * a day, and of an unfiltered dossier what it opens on. Null is everything, undefined what can't be told: without the span, or
 * where only the server can read the dates (`2026-02~`).
 */
export function lookedAt(search: ViewSearch, span: TimelineSpan | undefined): Period | null | undefined {
  const { window, from, to, knownOn } = search;
  if (window !== undefined) return windowOfAddress(window);
  if (from !== undefined || to !== undefined) return periodOfAddress(search) ?? undefined;
  if (!isUnfiltered(search) || knownOn !== undefined) return null;
  return span && openingOf(span);
}
