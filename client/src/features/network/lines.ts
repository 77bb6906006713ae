import type { NetworkPair } from '../../api/types.js';
import type { Layout, Spot } from './layout.js';

/** How the sides at the ends of a line met; `beside`: somebody mediated or facilitated, and
 * nothing says that they met through it. */
export type Manner = 'direct' | 'through' | 'beside' | 'untold';

export interface Line {
  readonly key: string;
  readonly sides: readonly [string, string];
  readonly via: string | null;
  readonly manner: Manner;
  readonly times: number;
  readonly path: string;
  /** Drawn only once one of its sides is chosen: they met at the table of the most connected side alone. */
  readonly isQuiet: boolean;
}

type Met = Pick<NetworkPair, 'sides' | 'times' | 'direct' | 'through' | 'untold' | 'apart' | 'via'>;

/** Lines between all that met, those of most times last, so that they are on top. */
export function linesOf(pairs: readonly Met[], layout: Layout): Line[] {
  return pairs.flatMap((pair) => linesOfPair(pair, layout)).sort((a, b) => a.times - b.times);
}

function linesOfPair(pair: Met, { spots, band }: Layout): Line[] {
  const [one, other] = pair.sides;
  const [from, to] = [spots.get(one ?? ''), spots.get(other ?? '')];
  if (one === undefined || other === undefined || !from || !to) return [];
  const isQuiet = pair.apart === 0 && from.column === 'facing' && to.column === 'facing';
  const own = { sides: [one, other] as const, isQuiet };
  const carried = pair.via.filter(({ side, through }) => through > 0 && spots.has(side));
  const straight: Line[] = (
    [
      ['direct', pair.direct],
      ['untold', pair.untold],
      ['through', carried.length > 0 ? 0 : pair.through],
    ] as const
  ).flatMap(([manner, times], turn) =>
    times === 0
      ? []
      : [{ ...own, key: `${one} ${other} ${manner}`, via: null, manner, times, path: pathOf(from, to, band, turn) }],
  );
  const byWay = pair.via.flatMap(({ side, times, through }) => {
    const middle = spots.get(side);
    if (!middle) return [];
    const path = through > 0 || !isQuiet ? `${eased(from, middle)} ${eased(middle, to)}` : '';
    const lines = [
      ['through', through],
      ['beside', times - through],
    ] as const;
    return lines.flatMap(([manner, count]) =>
      count === 0 || path === ''
        ? []
        : [{ ...own, key: `${one} ${other} ${manner} ${side}`, via: side, manner, times: count, path }],
    );
  });
  return [...straight, ...byWay];
}

/** Within the right column in a bow; past the middle above it or beneath it, and not behind a name. */
function pathOf(from: Spot, to: Spot, band: Layout['band'], turn: number): string {
  if (from.column === to.column) {
    const bow = Math.min(30 + Math.abs(to.y - from.y) * 0.3, from.x * 0.14) + turn * 8;
    const out = from.x - bow;
    return curve(from, { x: out, y: from.y }, { x: out, y: to.y }, to);
  }
  if (from.column === 'between' || to.column === 'between') return eased(from, to);
  const isPast = to.y > band.bottom || band.bottom === band.top;
  if (!isPast) {
    const apex = band.top - 4 - turn * 7;
    const y = from.y - (from.y - apex) / 0.75;
    return curve(from, { x: from.x + (to.x - from.x) * 0.2, y }, { x: to.x - (to.x - from.x) * 0.2, y }, to);
  }
  const reach = to.x - from.x;
  const bend = to.y + turn * 7;
  return curve(from, { x: from.x + reach * 0.08, y: bend }, { x: from.x + reach * 0.4, y: bend }, to);
}

function eased(from: Spot, to: Spot): string {
  const x = (from.x + to.x) / 2;
  return curve(from, { x, y: from.y }, { x, y: to.y }, to);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function curve(from: Point, first: Point, second: Point, to: Point): string {
  const [a, b, c, d] = [from, first, second, to].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${a}C${b} ${c} ${d}`;
}
