import type { Tie } from './chain.js';
import type { Layout } from '@domain/timeline/layout/layout.js';
import { Overlay } from './overlay.js';
import { toX, type Placement, type View } from '@domain/timeline/layout/place.js';
import { threadPath, type Box, type Spot } from './thread.js';
import type { TimelineProps } from './types.js';

/** Tops of the lanes in pixels, by id; null while a lane isn't drawn. */
export type Tops = ReadonlyMap<string, number | null>;

/** What led to what among the items, and the ids of those that stand out; null where all are alike. */
export interface Threads {
  ties: readonly Tie[];
  lit: ReadonlySet<string> | null;
}

type Shown = Pick<TimelineProps, 'today' | 'knownOn' | 'selectedId'>;

const HALF_MARK = 8;
const HALF_TEXT = 9;

/** What lies behind the items: the chosen thread and the lines of days. Drawn when something moved, shifted in a pan. */
export class Scene {
  private readonly overlay: Overlay;
  private view: View | null = null;
  private drawn = '';

  /** @param host holds the drawing of vis-timeline already */
  constructor(host: Element) {
    this.overlay = new Overlay(host);
  }

  /** Forgets what is drawn; the next `show` draws anew, in this view. */
  renew(view: View): void {
    this.view = view;
    this.drawn = '';
  }

  show(now: View, layout: Layout, tops: Tops, threads: Threads, shown: Shown): void {
    const { view } = this;
    if (!view) return;
    const heights = JSON.stringify([...tops]);
    if (heights !== this.drawn) this.draw(view, layout, tops, threads, shown);
    this.drawn = heights;
    this.overlay.shift(toX(view.from, now));
  }

  private draw(view: View, layout: Layout, tops: Tops, { ties, lit }: Threads, shown: Shown): void {
    const days = [
      { kind: 'today' as const, day: shown.today },
      ...(shown.knownOn ? [{ kind: 'known-on' as const, day: shown.knownOn }] : []),
    ];
    const chosen = lit ? ties.filter(({ from, to }) => lit.has(from) && lit.has(to)) : [];
    const { spots, boxes } = chosen.length > 0 ? drawnAt(layout, tops) : NOTHING;
    this.overlay.draw({
      threads: chosen.map((tie) => ({
        d: threadPath(tie, spots, boxes),
        type: tie.type,
        direct: tie.from === shown.selectedId || tie.to === shown.selectedId,
      })),
      days: days.map(({ kind, day }) => ({ kind, x: toX(day.getTime(), view) })),
    });
  }
}

const NOTHING = { spots: new Map<string, Spot>(), boxes: [] as Box[] };

function drawnAt(layout: Layout, tops: Tops): typeof NOTHING {
  const spots = new Map<string, Spot>();
  const boxes: Box[] = [];
  for (const [id, placement] of layout.placements) {
    const top = tops.get(placement.lane);
    if (typeof top !== 'number') continue;
    spots.set(id, { x: placement.x, y: top + placement.y });
    boxes.push(...boxesOf(placement, top));
  }
  return { spots, boxes };
}

function boxesOf({ x, y, label }: Placement, top: number): Box[] {
  const around = (at: number, half: number) => ({ top: top + at - half, bottom: top + at + half });
  return [
    { from: x - HALF_MARK, to: x + HALF_MARK, ...around(y, HALF_MARK) },
    ...(label ? [{ from: label.from, to: label.to, ...around(y - label.rise, HALF_TEXT) }] : []),
  ];
}
