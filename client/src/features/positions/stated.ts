import type { Position, Positions, SidePositions } from '../../api/types.js';

/** Why there is nothing of a side: none is recorded, what comes later has not been asked for, or the filter leaves it out. */
export type Nothing = 'nothingFor' | 'nothingSoFar' | 'nothingShown';

/** Names the place of a position on the page. */
export function anchorOf({ id }: Pick<Position, 'id'>): string {
  return `stated-${id}`;
}

/** The pages of what sides have stated as one: each side once, in the order in which they come. */
export function joined(pages: readonly Pick<Positions, 'sides' | 'events'>[]): Pick<Positions, 'sides' | 'events'> {
  const sides = new Map<string, SidePositions>();
  for (const { side, positions } of pages.flatMap((page) => page.sides)) {
    const before = sides.get(side.slug)?.positions ?? [];
    sides.set(side.slug, { side, positions: [...before, ...positions] });
  }
  return { sides: [...sides.values()], events: pages.flatMap(({ events }) => events) };
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
