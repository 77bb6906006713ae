const DAY = 86_400_000;

/** Days from `first` to `day`, both YYYY-MM-DD. */
export function offsetOf(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / DAY);
}

/** The day `offset` days after `first`, YYYY-MM-DD. */
export function dayAt(first: string, offset: number): string {
  return new Date(Date.parse(first) + offset * DAY).toISOString().slice(0, 10);
}
