import { Arrows } from './arrows.js';
import type { Tie } from './chain.js';
import type { Bar } from './curve.js';
import { ROW_HEIGHT } from './lane-labels.js';
import type { Layout } from './layout.js';
import { toX, type View } from './place.js';
import type { TimelineProps } from './types.js';

/** Tops of the lanes in pixels, by id; null while a lane isn't drawn. */
export type Tops = ReadonlyMap<string, number | null>;

/** What led to what among the items, and the ids of those that stand out; null where all are alike. */
export interface Threads {
  ties: readonly Tie[];
  lit: ReadonlySet<string> | null;
}

/** What lies behind the items: follow-up arrows and the lines of days. Drawn when something moved, shifted in a pan. */
export class Scene {
  private readonly arrows: Arrows;
  private view: View | null = null;
  private drawn = '';

  /** @param host holds the drawing of vis-timeline already */
  constructor(host: Element) {
    this.arrows = new Arrows(host);
  }

  /** Forgets what is drawn; the next `show` draws anew, in this view. */
  renew(view: View): void {
    this.view = view;
    this.drawn = '';
  }

  show(now: View, layout: Layout, tops: Tops, threads: Threads, days: Days): void {
    const { view } = this;
    if (!view) return;
    const heights = JSON.stringify([...tops]);
    if (heights !== this.drawn) this.draw(view, layout, tops, threads, days);
    this.drawn = heights;
    this.arrows.shift(toX(view.from, now));
  }

  private draw(view: View, layout: Layout, tops: Tops, { ties, lit }: Threads, { today, knownOn }: Days): void {
    const days = [
      { kind: 'today' as const, day: today },
      ...(knownOn ? [{ kind: 'known-on' as const, day: knownOn }] : []),
    ];
    this.arrows.draw({
      ties,
      bars: barsOf(layout, tops),
      chain: lit,
      marks: days.map(({ kind, day }) => ({ kind, x: toX(day.getTime(), view) })),
    });
  }
}

type Days = Pick<TimelineProps, 'today' | 'knownOn'>;

function barsOf(layout: Layout, tops: Tops): Map<string, Bar> {
  const bars = new Map<string, Bar>();
  for (const [id, { lane, row, bar }] of layout.placements) {
    const top = tops.get(lane);
    if (typeof top === 'number') bars.set(id, { ...bar, y: top + (row + 0.5) * ROW_HEIGHT });
  }
  return bars;
}
