/** So many are counted one by one; of more, about how many there are is told. */
export const COUNTED = 10_000;

/** How many there are. */
export interface Count {
  readonly total: number;
  /** Whether there are more than are counted, and `total` says about how many, with three figures that count. */
  readonly totalIsEstimate: boolean;
}

/** All of them, counted. */
export function exactly(total: number): Count {
  return { total, totalIsEstimate: false };
}

/** What the planner takes a question to give, told as no more than it knows, and never as fewer than were seen. */
export function estimated(rows: number): Count {
  return { total: Math.max(Number(rows.toPrecision(3)), COUNTED), totalIsEstimate: true };
}
