import { DataSet } from 'vis-data/esnext';
import { Timeline as Vis } from 'vis-timeline/esnext';
import { direction } from '../ui/direction.js';
import { axisScale, type AxisScale } from '@domain/timeline/layout/axis-scale.js';
import { hideClipped } from './axis-edge.js';
import { litBy, tiesOf } from './chain.js';
import { Focus } from './focus.js';
import { Glide } from './glide.js';
import { listen } from './interaction.js';
import { ItemButtons } from './item-buttons.js';
import type { Move } from './keyboard.js';
import { LaneLabels } from './lane-labels.js';
import { layOut, type Layout } from '@domain/timeline/layout/layout.js';
import { FIXED_OPTIONS, readerOptions } from './options.js';
import type { LayoutItem, View } from '@domain/timeline/layout/place.js';
import { drawable } from '@domain/timeline/layout/drawable.js';
import { itemRows, laneRows, type ItemRow, type LaneRow } from './rows-for-vis.js';
import { lanesAreDrawn } from './lanes-drawn.js';
import { Scene, type Threads } from './scene.js';
import { spanOf } from '@domain/timeline/layout/span.js';
import { sync } from './sync.js';
import type { TimelineProps } from './types.js';
import { leaveUnmeasured } from './unmeasured.js';
import { Viewport, windowOf } from './viewport.js';

/** What the parts around the canvas must know of it. */
export interface CanvasState {
  view: View;
  /** Where the axis begins, beside the names of the lanes, in pixels from the start of the line. */
  start: number;
  /** Items in view that have their title, and that are in view at all. */
  titled: number;
  shown: number;
  /** Whether the lanes were as high as they must be yet: until then they would be seen to grow. */
  arranged: boolean;
}

/** Below this width, in pixels, the names of the lanes stand above them. */
const NARROW = 640;
/** How far a step from the last item of a lane moves the view, as a share of it. */
const BEYOND = 0.25;
/** What all lanes share: rows while each event has its own, and pixels above the floors of a swarm. */
const ROOM = { wide: { rows: 36, swarm: 760 }, narrow: { rows: 40, swarm: 900 }, paper: { rows: 16, swarm: 200 } };
/** A4 across, without its margins, in pixels; `Timeline.module.css` has the page. */
const PAPER = 1031;

/** Drives vis-timeline: it pans, zooms and draws the axis; rows, titles, arrows and keys are ours. */
export class Canvas {
  readonly viewport: Viewport;
  private readonly vis: Vis;
  private readonly items = new DataSet<ItemRow>();
  private readonly lanes = new DataSet<LaneRow>();
  private readonly buttons: ItemButtons;
  private readonly labels = new LaneLabels();
  private readonly focus: Focus;
  private readonly glide: Glide;
  private readonly scene: Scene;
  private readonly gone = new AbortController();
  private laidOut: LayoutItem[] = [];
  private threads: Threads = { ties: [], lit: null };
  private layout: Layout | null = null;
  private arranged: View | null = null;
  private axis: AxisScale;
  private atRest = false;
  private onPaper = false;

  constructor(
    private readonly host: HTMLElement,
    private props: TimelineProps,
    private readonly onState: (state: CanvasState) => void,
  ) {
    this.buttons = new ItemButtons(host);
    this.focus = new Focus(this.buttons);
    this.load();
    const { from, to } = windowOf(props);
    this.axis = axisScale(to.getTime() - from.getTime(), host.clientWidth);
    this.vis = new Vis(host, [], this.lanes, {
      ...FIXED_OPTIONS,
      ...readerOptions(props),
      start: from,
      end: to,
      timeAxis: this.axis,
      template: (row: ItemRow) => this.buttons.element(row.id),
      groupTemplate: (row: LaneRow | null) => (row ? this.labels.of({ id: row.id, label: row.content }) : ''),
    });
    leaveUnmeasured(this.vis);
    this.glide = new Glide(this.vis);
    this.vis.setItems(this.items);
    this.scene = new Scene(host);
    this.viewport = new Viewport(this.vis, () => this.props, this.settle);
    this.vis.on('changed', this.refresh);
    listen(host, this.intentions(), this.gone.signal);
  }

  /** Takes new data, selection, lanes or window; draws only what differs. */
  update(props: TimelineProps): void {
    const before = this.props;
    this.props = props;
    if (before.locale !== props.locale || before.timeZone !== props.timeZone) {
      this.vis.setOptions(readerOptions(props));
    }
    this.load();
    this.viewport.follow(before);
    this.settle();
  }

  /** Lays all of it out anew for a sheet of paper, and back for the screen: scaled or cut it would not be read. */
  print(onPaper: boolean): void {
    this.onPaper = onPaper;
    this.host.style.inlineSize = onPaper ? `${PAPER}px` : '';
    // The library draws its frame first, what is in it after that, and then we know how high the lanes are.
    for (let times = 0; times < 2; times += 1) {
      drawNow(this.vis);
      this.settle();
    }
  }

  destroy(): void {
    this.gone.abort();
    this.viewport.destroy();
    this.vis.destroy();
  }

  private load(): void {
    const { laneOf } = this.props;
    const items = drawable(this.props);
    this.threads = threadsOf(this.props);
    const { lit } = this.threads;
    this.buttons.describe({ ...this.props, items, lit });
    this.laidOut = this.buttons.toLayOut({ items, laneOf, lit });
    sync(this.lanes, this.filledLanes());
    sync(this.items, itemRows(items, laneOf));
  }

  private filledLanes(): LaneRow[] {
    const heights = new Map(this.laidOut.map(({ lane }) => [lane, this.layout?.heights.get(lane) ?? 0]));
    return laneRows(this.props.lanes, heights);
  }

  private readonly settle = (): void => {
    this.arranged = null;
    this.refresh();
  };

  /** After each drawing of vis-timeline: lays out anew if anything but the position changed, else only follows. */
  private readonly refresh = (): void => {
    const center = this.host.querySelector<HTMLElement>('.vis-panel.vis-center');
    const view = this.viewport.view(center);
    if (!view) return;
    const narrow = this.host.clientWidth < NARROW;
    const kept = this.layout && sameScale(this.arranged, view) ? this.layout : null;
    const layout = kept ?? this.arrange(view, narrow);
    this.atRest ||= lanesAreDrawn(this.host, this.lanes.length);
    const tops = new Map(this.props.lanes.map(({ id }) => [id, this.labels.top(id, narrow)]));
    this.glide.follow(view);
    this.scene.show(view, layout, tops, this.threads, this.props);
    hideClipped(this.host);
    this.focus.catchUp();
    const start = startOf(center);
    const axisStart = `${start}px`;
    // Written again, even the same would have the styles of all that is within worked out anew.
    if (this.host.style.getPropertyValue('--axis-start') !== axisStart) {
      this.host.style.setProperty('--axis-start', axisStart);
    }
    const counts = [...layout.counts.values()];
    const titled = counts.reduce((sum, { named }) => sum + named, 0);
    const shown = counts.reduce((sum, { seen }) => sum + seen, 0);
    this.onState({ view, start, titled, shown, arranged: this.atRest });
  };

  private arrange(view: View, narrow: boolean): Layout {
    const layout = layOut(this.laidOut, view, this.onPaper ? ROOM.paper : narrow ? ROOM.narrow : ROOM.wide);
    this.layout = layout;
    this.arranged = view;
    this.host.toggleAttribute('data-narrow', narrow);
    this.host.dataset['regime'] = layout.regime;
    this.buttons.put(layout, view);
    this.glide.arrange(view);
    this.focus.arrange(layout);
    this.scene.renew(view);
    this.count(axisScale(view.to - view.from, view.width));
    const { labels, unshown } = this.props;
    const told = unshown > 0 ? labels.laneShown : labels.laneCount;
    for (const [lane, count] of layout.counts) this.labels.count(lane, told(count));
    const grown = [...layout.heights].filter(([lane, height]) => this.labels.resize(lane, height, narrow));
    if (grown.length > 0) sync(this.lanes, this.filledLanes());
    return layout;
  }

  /** Counts the axis in other units when the zoom calls for them. */
  private count(axis: AxisScale): void {
    if (axis.scale === this.axis.scale && axis.step === this.axis.step) return;
    this.axis = axis;
    this.vis.setOptions({ timeAxis: axis });
  }

  private intentions(): Parameters<typeof listen>[1] {
    return {
      select: (id) => this.props.onSelect(id === this.props.selectedId ? null : id),
      open: (id) => this.props.onOpen(id),
      step: (id, move) => this.step(id, move),
      pan: (share) => this.viewport.pan(share),
      zoom: (factor) => this.viewport.zoom(factor),
      expand: (id) => this.buttons.get(id)?.expand(this.props.clocksOf(id)),
      collapse: (id) => this.buttons.get(id)?.collapse(),
      enter: (id) => this.focus.enter(id),
      leave: (id) => this.focus.leave(id),
    };
  }

  /** Moves the focus; at the end of a lane the view moves on instead, for there may be more beyond it. */
  private step(id: string, move: Move): void {
    const lanes = this.props.lanes.map((lane) => lane.id);
    const next = this.focus.next(id, move, lanes);
    if (next !== id) this.reveal(next);
    else if (move === 'earlier') this.viewport.pan(-BEYOND);
    else if (move === 'later') this.viewport.pan(BEYOND);
  }

  /** Focuses an item; if it stands outside the view, the view moves to it. */
  private reveal(id: string): void {
    this.focus.go(id);
    const placed = this.layout?.placements.get(id);
    const width = this.arranged?.width ?? 0;
    const span = this.buttons.get(id)?.span;
    if (placed && span && (placed.x < 0 || placed.x > width)) {
      this.viewport.center(new Date(Number.isFinite(span.start) ? span.start : span.end));
    }
  }
}

function threadsOf({ items, selectedId, chain }: TimelineProps): Threads {
  const ties = tiesOf(items.map(({ id, links, ...dates }) => ({ id, links, start: spanOf(dates).start })));
  return { ties, lit: litBy({ selectedId, chain }, ties) };
}

/** In pixels from the start of the line: beside the names of the lanes, wherever these stand. */
function startOf(center: HTMLElement | null): number {
  if (!center) return 0;
  const beyond = center.offsetLeft + center.offsetWidth;
  return direction() === 'rtl' ? (center.parentElement?.clientWidth ?? beyond) - beyond : center.offsetLeft;
}

/** Its own `redraw` waits for the next frame, which comes too late for the printer. */
function drawNow(vis: Vis): void {
  const emit: unknown = Reflect.get(vis, 'emit');
  if (typeof emit === 'function') Reflect.apply(emit, vis, ['_change']);
}

const sameScale = (a: View | null, b: View): boolean =>
  a !== null && a.width === b.width && Math.abs(a.to - a.from - (b.to - b.from)) < 1;
