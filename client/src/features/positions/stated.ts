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
 * What each side has stated, in the order of its days, cut where several sides stated something on one day: from such a day on they begin
 * beside each other, and until the next each goes on by itself.
 *
 * @returns for each side one list for each stretch; those of a stretch are as many as there are sides, and may be empty
 */
export function stretchesOf(sides: readonly Pick<SidePositions, 'positions'>[]): Position[][][] {
  const count = new Map<string, number>();
  for (const { positions } of sides)
    for (const day of new Set(positions.map((position) => position.day))) count.set(day, (count.get(day) ?? 0) + 1);
  const shared = [...count].filter(([, of]) => of > 1).map(([day]) => day);
  const stretches = ['', ...shared.sort()].map((from, at) => ({ from, until: shared[at] }));
  return sides.map(({ positions }) =>
    stretches.map(({ from, until }) =>
      positions.filter(({ day }) => day >= from && (until === undefined || day < until)),
    ),
  );
}
