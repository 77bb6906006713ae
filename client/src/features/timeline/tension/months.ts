/** A month that an axis names, by its first instant in UTC. */
export interface MonthTick {
  readonly time: number;
  /** Whether the year has to be said: the first one and every January. */
  readonly withYear: boolean;
}

const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000];
const MONTH = 30.44 * 86_400_000;

/** The months of a stretch of time (milliseconds), as many as stand at least `apart` pixels from one another. */
export function monthTicks(view: { from: number; to: number; width: number }, apart: number): MonthTick[] {
  const wanted = (apart * (view.to - view.from)) / view.width / MONTH;
  const step = STEPS.find((months) => months >= wanted) ?? 12_000;
  const ticks: MonthTick[] = [];
  const first = new Date(view.from);
  let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (; instantOf(month) <= view.to; month += step) {
    const time = instantOf(month);
    if (time >= view.from) ticks.push({ time, withYear: ticks.length === 0 || month % 12 === 0 });
  }
  return ticks;
}

/** Unlike Date.UTC it takes the years 0 to 99 as they are. */
const instantOf = (month: number): number => new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
