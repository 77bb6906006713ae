import type { EventDetail, TimelineSpan } from '../../api/types.js';
import { isUnfiltered, type ViewSearch } from '../../view/view-search.js';
import { openingOf, openingOn } from '@domain/timeline/opening.js';
import { periodOfAddress, windowOfAddress, type Period } from './period.js';

/** The event that an address names; null where there is none that can be read, undefined until that is known. */
export type Chosen = Pick<EventDetail, 'earliest' | 'latest'> | null | undefined;

/**
 * Which stretch of time a view opens on: the one its address says; else that of its dates; else all of what was chosen; else the
 * weeks of the event it names; else all of what was known on a day, and of a dossier what it opens on. Null is everything,
 * undefined what can't be told yet: without span or event, or where only the server can read the dates (`2026-02~`).
 */
export function lookedAt(
  search: ViewSearch,
  span: TimelineSpan | undefined,
  chosen: Chosen,
): Period | null | undefined {
  const { window, from, to, knownOn } = search;
  if (window !== undefined) return windowOfAddress(window);
  if (from !== undefined || to !== undefined) return periodOfAddress(search) ?? undefined;
  if (!isUnfiltered(search)) return null;
  if (asksForEvent(search)) {
    if (chosen === undefined) return undefined;
    const weeks = chosen && openingOn(chosen);
    if (weeks) return weeks;
  }
  return knownOn === undefined ? span && openingOf(span) : null;
}

/** Whether a view opens on the weeks of the event that its address names. */
export const asksForEvent = (search: ViewSearch): boolean =>
  search.selected !== undefined && search.window === undefined && isUnfiltered(search);
