/** Where a day stands in a picture of `reach` days before and after day 0, as a share of its width; what lies beyond stands at the edge. */
export function shareOf(day: number, reach: number): number {
  const kept = Math.max(-reach, Math.min(reach, day));
  return (kept + reach) / (2 * reach);
}

/** The days that have a line in such a picture. */
export function marksOf(reach: number): readonly number[] {
  return [-reach, -reach / 2, 0, reach / 2, reach];
}
