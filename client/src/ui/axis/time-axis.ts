const MONTHS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 2400, 6000, 12_000] as const;
/** More words than this do not stand under one axis. */
const MOST = 8;

/** A stretch of days as an axis. */
export interface TimeAxis {
  /** Where a day (YYYY-MM-DD) stands, from 0 to 1. */
  readonly share: (day: string) => number;
  /** First days of months, or of every so many. */
  readonly ticks: readonly string[];
}

/** An axis that holds all of `days`, with some room at both ends; null where there is no day that the calendar of the browser has. */
export function timeAxis(days: readonly string[]): TimeAxis | null {
  const times = days.map((day) => Date.parse(day));
  if (times.length === 0 || times.some(Number.isNaN)) return null;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.04, 14 * 86_400_000);
  const [from, to] = [first - room, last + room];
  const share = (time: number) => (time - from) / (to - from);
  const step = MONTHS.find((months) => ticksBetween(from, to, months).length <= MOST) ?? 24_000;
  // A word close to the end would leave the axis.
  return { share: (day) => share(Date.parse(day)), ticks: ticksBetween(from, to - (to - from) * 0.06, step) };
}

function ticksBetween(from: number, to: number, months: number): string[] {
  const start = new Date(from);
  const ticks: string[] = [];
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  for (let time = firstOf(month); time <= to && ticks.length <= MOST; month += months, time = firstOf(month)) {
    if (time >= from) ticks.push(new Date(time).toISOString().slice(0, 10));
  }
  return ticks;
}

function firstOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

/**
 * The level on which each mark stands, so that none covers another that is nearer than `gap`: as low as it finds room.
 * @param shares in ascending order
 */
export function levelsOf(shares: readonly number[], gap: number): number[] {
  const ends: number[] = [];
  return shares.map((share) => {
    const free = ends.findIndex((end) => share - end >= gap);
    const level = free < 0 ? ends.length : free;
    ends[level] = share;
    return level;
  });
}
