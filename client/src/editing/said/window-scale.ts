/** Where a window and the day it was said lie on a bar, in percent of its length. */
export interface WindowScale {
  readonly start: number;
  readonly end: number;
  readonly said: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * Lays out a window beside the day it was said, with some room around both; open sides run to the edge. Null where
 * there is no day to start from.
 */
export function windowScale(
  window: { earliest: string | null; latest: string | null },
  saidOn: string,
): WindowScale | null {
  const said = dayNumber(saidOn);
  const first = window.earliest === null ? null : dayNumber(window.earliest);
  const last = window.latest === null ? null : dayNumber(window.latest);
  const days = [said, first, last].filter((day) => day !== null);
  if (days.length < 2 || days.some(Number.isNaN)) return null;
  const [low, high] = [Math.min(...days), Math.max(...days) + 1];
  const room = Math.max(2, (high - low) * 0.12);
  const at = (day: number) => Math.round(((day - low + room) / (high - low + 2 * room)) * 1000) / 10;
  return {
    start: first === null ? 0 : at(first),
    end: last === null ? 100 : at(last + 1),
    said: at(said + 0.5),
    openStart: first === null,
    openEnd: last === null,
  };
}

function dayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getTime() / 86_400_000;
}
