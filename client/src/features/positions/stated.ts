import type { Position, SidePositions } from '../../api/types.js';

/** Names the place of a position on the page. */
export function anchorOf({ id }: Pick<Position, 'id'>): string {
  return `stated-${id}`;
}

/**
 * The row of each position, by its id: days share their rows among the sides, and what one side stated on one day stands in
 * rows of its own, so that no card covers another.
 */
export function rowsOf(sides: readonly Pick<SidePositions, 'positions'>[]): ReadonlyMap<string, number> {
  const days = [...new Set(sides.flatMap(({ positions }) => positions.map(({ day }) => day)))].sort();
  const rows = new Map<string, number>();
  let row = 0;
  for (const day of days) {
    const ofDay = sides.map(({ positions }) => positions.filter((position) => position.day === day));
    for (const own of ofDay) own.forEach(({ id }, index) => rows.set(id, row + index));
    row += Math.max(...ofDay.map((own) => own.length));
  }
  return rows;
}
