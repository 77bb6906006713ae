import { folded } from '../folded.js';
import { daysBetween } from '../time/calendar.js';
import { dayInZone } from '../time/zones.js';

/** The window in which something was announced, in the zone of the place it was announced for. */
export interface AnnouncedWindow {
  readonly earliest: Date | null;
  /** Inclusive. */
  readonly latest: Date | null;
  /** IANA name; null is UTC. */
  readonly timezone: string | null;
}

/**
 * Whole days between an announced window and the day on which it was held, each as the calendar of its own place
 * counts: 0 inside the window, positive after its last day, negative before its first. `heldDay` is `YYYY-MM-DD`.
 * An open end cannot be missed.
 *
 * @example slipDays({ … 9 to 11 February … }, '2026-02-17') // 6
 */
export function slipDays({ earliest, latest, timezone }: AnnouncedWindow, heldDay: string): number {
  const late = latest ? daysBetween(dayInZone(latest, timezone), heldDay) : 0;
  if (late > 0) return late;
  const early = earliest ? daysBetween(dayInZone(earliest, timezone), heldDay) : 0;
  return Math.min(early, 0);
}

/** Whether it was held elsewhere than announced; null where one of the places is not known. */
export function hasMoved(announced: string | null, held: string | null): boolean | null {
  return announced === null || held === null ? null : folded(announced) !== folded(held);
}
