/** A first of a month on the line of days. */
interface Tick {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** From the first of all days (0) to the last (1). */
  readonly share: number;
}

/** So many months lie between two of them: the least that leaves few enough. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * The dates that are written under a line of days from `first` to `last` (YYYY-MM-DD, both included): at most so many, on firsts
 * of months as far apart as that takes, January among them where a year has several.
 */
export function ticksOf(first: string, last: string, most: number): Tick[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (to <= from) return [];
  const begin = monthOf(first);
  const [low, high] = [begin + (first.endsWith('-01') ? 0 : 1), monthOf(last)];
  const step = STEPS.find((one) => Math.floor(high / one) - Math.ceil(low / one) + 1 <= most) ?? high - low;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(low / step) * step; month <= high; month += step) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    ticks.push({ day, share: (Date.parse(day) - from) / (to - from) });
  }
  return ticks;
}

/** Months since the year 0. */
function monthOf(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}
