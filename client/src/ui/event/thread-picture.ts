import { tookPlace } from '@domain/lifecycle/took-place.js';
import type { Kind } from '@domain/vocabulary.js';
import type { Chain, LinkedEvent } from '../../api/types.js';

/** What somebody said, what was promised or planned, and what came. */
const THREAD_LANES = ['said', 'promised', 'came'] as const;
export type ThreadLane = (typeof THREAD_LANES)[number];

/** An event of the thread as a numbered disc, in pixels. */
interface ThreadNode {
  readonly item: LinkedEvent;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly lane: ThreadLane;
  readonly x: number;
  readonly y: number;
}

/** A curve from what led to what, as an SVG path. */
interface ThreadCurve {
  readonly path: string;
  /** One took the other's place. */
  readonly moved: boolean;
}

interface ThreadPicture {
  readonly nodes: readonly ThreadNode[];
  readonly curves: readonly ThreadCurve[];
  /** Lanes that hold something, each with the height of its discs. */
  readonly lanes: readonly { readonly lane: ThreadLane; readonly y: number }[];
  readonly width: number;
  readonly height: number;
}

/** Radius of a disc. */
export const DISC = 10;
const STEP = 26;
const LANE = 46;
const HEAD = 34;
const WORDS: readonly Kind[] = ['statement', 'threat'];

/** Which lane an event stands in: words are said, what took place came, and all else is a promise. */
export function threadLane({ kind, status }: Pick<LinkedEvent, 'kind' | 'status'>): ThreadLane {
  if (WORDS.includes(kind)) return 'said';
  return tookPlace({ kind, status }) ? 'came' : 'promised';
}

/** The thread as a picture: the oldest first, numbered as in the list. */
export function threadPicture({ items, links }: Chain): ThreadPicture {
  const used = THREAD_LANES.filter((lane) => items.some((item) => threadLane(item) === lane));
  const lanes = used.map((lane, index) => ({ lane, y: HEAD + index * LANE }));
  const nodes = items.map((item, index): ThreadNode => {
    const lane = threadLane(item);
    return { item, number: index + 1, lane, x: DISC + 3 + index * STEP, y: HEAD + used.indexOf(lane) * LANE };
  });
  const byId = new Map(nodes.map((node) => [node.item.id, node]));
  const curves = links.flatMap(({ type, from, to }): ThreadCurve[] => {
    const [later, earlier] = [byId.get(from), byId.get(to)];
    return later && earlier ? [{ path: curve(earlier, later), moved: type === 'reschedules' }] : [];
  });
  return {
    nodes,
    curves,
    lanes,
    width: (items.length - 1) * STEP + 2 * (DISC + 3),
    height: HEAD + (lanes.length - 1) * LANE + DISC + 4,
  };
}

/** Within a lane an arch over what stands between; across lanes a slope. Curves end at the edge of a disc. */
function curve(a: ThreadNode, b: ThreadNode): string {
  const way = Math.sign(b.x - a.x);
  if (a.y === b.y) {
    const lift = a.y - DISC - Math.min(4 + Math.abs(b.x - a.x) / 12, 14);
    return `M ${a.x} ${a.y - DISC} C ${a.x} ${lift}, ${b.x} ${lift}, ${b.x} ${b.y - DISC}`;
  }
  const down = Math.sign(b.y - a.y);
  const [start, end] = [a.y + down * DISC, b.y - down * DISC];
  const bend = (end - start) / 2;
  return `M ${a.x + way * 2} ${start} C ${a.x} ${start + bend}, ${b.x} ${end - bend}, ${b.x} ${end}`;
}
