import { tellingOf } from '@domain/timeline/telling.js';
import type { Placed } from './lane.js';

/** A mark that has room. */
export interface Mark {
  readonly placed: Placed;
  /** Pixels from the left, of its middle. */
  readonly x: number;
  /** 0 is next to the names. */
  readonly level: number;
}

/**
 * Marks that do not touch, the most telling of each kind first: each on the highest level where it finds room, none below `levels`. What finds no
 * room has no mark.
 * @param gap pixels between the middles of two marks of one level
 */
export function marksOf(
  events: readonly Placed[],
  xOf: (at: number) => number,
  { gap, levels }: { gap: number; levels: number },
): Mark[] {
  const taken: number[][] = Array.from({ length: levels }, () => []);
  return byTurns(events).flatMap((placed) => {
    const x = xOf(placed.at);
    const level = taken.findIndex((others) => others.every((other) => Math.abs(other - x) >= gap));
    if (level < 0) return [];
    taken[level]?.push(x);
    return [{ placed, x, level }];
  });
}

/** The most telling of each kind first, then the next of each, so that strikes leave talks their place. */
function byTurns(events: readonly Placed[]): Placed[] {
  const seen = new Map<string, number>();
  const turns = events
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.at - b.at)
    .map((placed) => {
      const turn = seen.get(placed.event.kind) ?? 0;
      seen.set(placed.event.kind, turn + 1);
      return { placed, turn };
    });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ placed }) => placed);
}

/** What it changed, and how many tell of it. */
function weightOf({ event: { kind, status, intensity, sourceCount } }: Placed): number {
  return tellingOf(kind, status, intensity) + Math.min(sourceCount, 5);
}
