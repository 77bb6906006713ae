import { daysBetween } from '../time/calendar.js';
import { dayInZone } from '../time/zones.js';

export interface MeasuredStep {
  /** The window that was announced, as RFC 3339 instants, both included; null where it is open. */
  readonly window: { readonly earliest: string | null; readonly latest: string | null };
  /** IANA name of the zone in which the window was meant; null is UTC. */
  readonly timezone: string | null;
  /** The day on which it was announced, `YYYY-MM-DD`. */
  readonly announcedOn: string;
  /** The day on which it, or what came instead, was held, `YYYY-MM-DD`; null where nothing was. */
  readonly heldOn: string | null;
}

/** Days before (negative) and after the first day of an announced window, which is day 0. */
export interface WordToDeed {
  readonly announced: number;
  /** The last day of the window; null where it has no end. */
  readonly closes: number | null;
  /** Null where nothing was held. */
  readonly held: number | null;
}

/** The way from an announcement to what became of it; a window without a first day is measured from its last. Null without either. */
export function wordToDeed({ window, timezone, announcedOn, heldOn }: MeasuredStep): WordToDeed | null {
  const day = (instant: string | null) => (instant === null ? null : dayInZone(new Date(instant), timezone));
  const [first, last] = [day(window.earliest), day(window.latest)];
  const zero = first ?? last;
  if (zero === null) return null;
  return {
    announced: daysBetween(zero, announcedOn),
    closes: last === null ? null : daysBetween(zero, last),
    held: heldOn === null ? null : daysBetween(zero, heldOn),
  };
}

/** How many days before and after day 0 a picture shows. All have halves that are whole days. */
const REACHES = [4, 14, 30, 60, 120, 360, 1000] as const;

/** The shortest of them that holds nine of ten announcements and deeds, so that one late summer does not flatten all others. */
export function reachOf(ways: readonly WordToDeed[]): number {
  const days = ways.flatMap(({ announced, held }) => [Math.abs(announced), ...(held === null ? [] : [Math.abs(held)])]);
  const within = (reach: number) => days.filter((day) => day <= reach).length;
  return REACHES.find((reach) => within(reach) >= 0.9 * days.length) ?? 1000;
}
