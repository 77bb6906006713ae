/** One item that the keyboard can reach. */
export interface Stop {
  id: string;
  lane: string;
  /** Middle of what is seen of the item, in pixels. */
  x: number;
}

export type Move = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** What a key (`KeyboardEvent.key`) means where time runs from left to right; `keyAlong()` turns it where it does not. */
export const moveOf = (key: string): Move | undefined => MOVES[key];

/**
 * The stop that a move leads to: along a lane in order of time, or to the nearest item of the next lane that has any.
 * @param stops in order of time
 * @param lanes ids from top to bottom
 * @returns the same id at an end
 */
export function step(stops: readonly Stop[], lanes: readonly string[], from: string, move: Move): string {
  const here = stops.find((stop) => stop.id === from) ?? stops[0];
  if (!here) return from;
  if (move === 'up' || move === 'down') return neighbour(stops, lanes, here, move === 'up' ? -1 : 1).id;
  const lane = stops.filter((stop) => stop.lane === here.lane);
  const at = { earlier: lane.indexOf(here) - 1, later: lane.indexOf(here) + 1, first: 0, last: lane.length - 1 }[move];
  return (lane[at] ?? here).id;
}

function neighbour(stops: readonly Stop[], lanes: readonly string[], here: Stop, by: 1 | -1): Stop {
  for (let at = lanes.indexOf(here.lane) + by; at >= 0 && at < lanes.length; at += by) {
    const lane = stops.filter((stop) => stop.lane === lanes[at]);
    const [nearest] = lane.sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
    if (nearest) return nearest;
  }
  return here;
}
