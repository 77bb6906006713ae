import { Arrows } from './arrows.js';
import { chainOf, tiesOf } from './chain.js';
import type { Bar } from './curve.js';
import { ROW_HEIGHT } from './lane-labels.js';
import type { Layout } from './layout.js';
import { toX, type View } from './place.js';
import { spanOf } from './span.js';
import type { TimelineProps } from './types.js';

/** Tops of the lanes in pixels, by id; null while a lane isn't drawn. */
export type Tops = ReadonlyMap<string, number | null>;

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

  show(now: View, layout: Layout, tops: Tops, props: TimelineProps): void {
    const { view } = this;
    if (!view) return;
    const heights = JSON.stringify([...tops]);
    if (heights !== this.drawn) this.draw(view, layout, tops, props);
    this.drawn = heights;
    this.arrows.shift(toX(view.from, now));
  }

  private draw(view: View, layout: Layout, tops: Tops, { items, selectedId, today, knownOn }: TimelineProps): void {
    const ties = tiesOf(items.map(({ id, links, ...dates }) => ({ id, links, start: spanOf(dates).start })));
    const chosen = items.find((item) => item.id === selectedId);
    const days = [
      { kind: 'today' as const, day: today },
      ...(knownOn ? [{ kind: 'known-on' as const, day: knownOn }] : []),
    ];
    this.arrows.draw({
      ties,
      bars: barsOf(layout, tops),
      chain: chosen ? chainOf(chosen.id, ties) : null,
      marks: days.map(({ kind, day }) => ({ kind, x: toX(day.getTime(), view) })),
    });
  }
}

function barsOf(layout: Layout, tops: Tops): Map<string, Bar> {
  const bars = new Map<string, Bar>();
  for (const [id, { lane, row, bar }] of layout.placements) {
    const top = tops.get(lane);
    if (typeof top === 'number') bars.set(id, { ...bar, y: top + (row + 0.5) * ROW_HEIGHT });
  }
  return bars;
}
