const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000] as const;

/**
 * First days of months (YYYY-MM-DD) from one instant to another in milliseconds, both included, or of every so many, January among
 * them where a year has several, so that there are at most `most`.
 */
export function monthTicks(from: number, to: number, most: number): string[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const low = firstOf(first) < from ? first + 1 : first;
  const step = MONTHS.find((months) => Math.floor(last / months) - Math.ceil(low / months) < most) ?? 24_000;
  const ticks: string[] = [];
  for (let month = Math.ceil(low / step) * step; month <= last; month += step) {
    ticks.push(new Date(firstOf(month)).toISOString().slice(0, 10));
  }
  return ticks;
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstOf(month: number): number {
  // Date.UTC takes a year below 100 for one of the last century.
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
}
