import type { Position, SidePositions } from '../../api/types.js';

/** A position, and what its side stated before it. */
export interface Stated {
  readonly position: Position;
  readonly before: Position | null;
  /** Names its place on the page. */
  readonly anchor: string;
}

/** A side's positions with what went before each, oldest first. */
export function statedBy({ positions }: Pick<SidePositions, 'positions'>): Stated[] {
  return positions.map((position, index) => ({
    position,
    before: positions[index - 1] ?? null,
    anchor: `stated-${position.event.ref}-${position.actor.slug}`,
  }));
}

/** Every day on which any side stated something, in order: the rows that the lanes share. */
export function daysOf(sides: readonly Pick<SidePositions, 'positions'>[]): string[] {
  return [...new Set(sides.flatMap(({ positions }) => positions.map(({ day }) => day)))].sort();
}
