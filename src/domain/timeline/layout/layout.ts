import { drawn, type Drawn, type LayoutItem, type Placement, type View } from './place.js';
import { apart, layRows, rowsOf, takenBy, type InRow } from './row-layout.js';
import type { LaneCount } from '../item.js';
import { GAP, heightOf, laySwarm } from './swarm-layout.js';

export interface Layout {
  placements: ReadonlyMap<string, Placement>;
  /** In pixels, by lane. */
  heights: ReadonlyMap<string, number>;
  counts: ReadonlyMap<string, LaneCount>;
  /** Whether each event has a row, or all stand on the floors of their lanes and the most telling are named. */
  regime: 'rows' | 'swarm';
}

/** How much all lanes together may take: rows, and pixels above the floors of a swarm. */
export interface Room {
  rows: number;
  swarm: number;
}

export const ROW_HEIGHT = 24;
const FLOOR = 10;
const LEAST_SWARM = 34;
/** Weights below which titles give way to short ones, until there are rows for all. */
const THRESHOLDS = [-Infinity, 6, 8, 10, 12, 14, Infinity];

/**
 * Places every item once, on its own date. Where the fullest stretch of what is there has rows for all, each has its own and its
 * title beside its mark; else marks swarm and the most telling are named by flags.
 */
export function layOut(items: readonly LayoutItem[], view: View, room: Room): Layout {
  const lanes = new Map<string, Drawn[]>();
  for (const item of items) {
    const lane = lanes.get(item.lane) ?? [];
    lane.push(drawn(item, view));
    lanes.set(item.lane, lane);
  }
  for (const lane of lanes.values()) lane.sort(byPlace);
  const needed = [...lanes.values()].reduce((sum, lane) => sum + rowsOf(lane), 0);
  return needed <= room.rows ? inRows(lanes, view, room.rows) : inSwarms(lanes, view, room.swarm);
}

type Lanes = ReadonlyMap<string, readonly Drawn[]>;

function inRows(lanes: Lanes, view: View, most: number): Layout {
  const of = (below: number) =>
    [...lanes].map(([lane, all]): [string, InRow[][]] => [lane, layRows(all.filter(seenIn(view)), view.width, below)]);
  const counted = (packed: readonly [string, InRow[][]][]) => packed.reduce((sum, [, rows]) => sum + rows.length, 0);
  const below = THRESHOLDS.find((one) => counted(of(one)) <= most) ?? Infinity;
  const placements = new Map<string, Placement>();
  const heights = new Map<string, number>();
  const counts = new Map<string, LaneCount>();
  for (const [lane, rows] of of(below)) {
    for (const [row, puts] of rows.entries()) {
      for (const { one, label } of puts) {
        placements.set(one.item.id, placed(one, label, (row + 0.5) * ROW_HEIGHT, true));
      }
    }
    const all = rows.flat();
    for (const one of (lanes.get(lane) ?? []).filter((other) => !placements.has(other.item.id))) {
      const row = takeFree(rows, one);
      if (row >= 0) placements.set(one.item.id, placed(one, null, (row + 0.5) * ROW_HEIGHT, false));
    }
    heights.set(lane, Math.max(rows.length, 1) * ROW_HEIGHT);
    counts.set(lane, { seen: all.length, named: all.filter(({ label }) => label).length, earlier: 0 });
  }
  return { placements, heights, counts, regime: 'rows' };
}

/** In a swarm nothing is told but what happened when and what it is called: each mark on its own date, however far that is. */
const bare = (one: Drawn): Drawn => ({ ...one, x: one.at, before: false, band: null, life: null });

function inSwarms(lanes: Lanes, view: View, most: number): Layout {
  const placements = new Map<string, Placement>();
  const heights = new Map<string, number>();
  const counts = new Map<string, LaneCount>();
  const swarms = [...lanes].map(([lane, all]) => ({
    lane,
    all: all.map(bare),
    earlier: all.filter(({ before }) => before).length,
  }));
  const seen = (all: readonly Drawn[]) => all.filter(seenIn(view)).length;
  const total = swarms.reduce((sum, { all }) => sum + seen(all), 0);
  for (const { lane, all, earlier } of swarms) {
    const mine = seen(all);
    const share = most * Math.sqrt(mine / Math.max(total, 1)) * 0.6;
    const marks = laySwarm(all, view.width, Math.max(share, 3 * GAP));
    const height = Math.max(heightOf(marks), LEAST_SWARM - FLOOR) + FLOOR;
    const floor = height - FLOOR / 2;
    for (const { one, level, flag } of marks) {
      placements.set(one.item.id, placed(one, flag, floor - (level + 0.5) * GAP, seenIn(view)(one)));
    }
    heights.set(lane, height);
    counts.set(lane, { seen: mine, named: marks.filter(({ flag }) => flag).length, earlier });
  }
  return { placements, heights, counts, regime: 'swarm' };
}

/** What a pan will bring into view is drawn already, where a row is free for its mark; −1 where none is. */
function takeFree(rows: InRow[][], one: Drawn): number {
  const taken = takenBy(one, null);
  const free = rows.findIndex((row) => row.every((other) => apart(taken, other.taken)));
  rows[free]?.push({ one, label: null, taken });
  return free;
}

function placed({ item, at: _at, ...where }: Drawn, label: Placement['label'], y: number, seen: boolean): Placement {
  return { ...where, lane: item.lane, y, label, seen };
}

const seenIn =
  (view: View) =>
  ({ x }: Drawn): boolean =>
    x >= 0 && x <= view.width;

const byPlace = (a: Drawn, b: Drawn): number =>
  a.x - b.x || b.item.weight - a.item.weight || a.item.id.localeCompare(b.item.id);
