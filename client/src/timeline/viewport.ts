import type { Timeline as Vis } from 'vis-timeline/esnext';
import type { View } from '@domain/timeline/layout/place.js';
import type { TimelineWindow } from '@domain/timeline/item.js';
import type { TimelineProps } from './types.js';
import { centred, panned, spanWindow, wholeWindow, zoomed, type Span } from '@domain/timeline/layout/window.js';

/** A move has come to rest when nothing moved for so long, in milliseconds. */
const REST = 300;

/** The stretch of time in view: moved by the reader, told to the outside when it rests, and led by the outside. */
export class Viewport {
  private told: TimelineWindow | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onSettled called after each move, before the outside is told */
  constructor(
    private readonly vis: Vis,
    private readonly props: () => TimelineProps,
    onSettled: () => void,
  ) {
    vis.on('rangechanged', ({ byUser }: { byUser: boolean }) => {
      onSettled();
      if (byUser) this.tell();
    });
  }

  /** What is in view, and how wide it is drawn; null while the canvas has no room. */
  view(center: Element | null): View | null {
    const width = center?.clientWidth ?? 0;
    const { start, end } = this.vis.getWindow();
    return width > 0 ? { from: start.getTime(), to: end.getTime(), width } : null;
  }

  /** Goes where the outside wants it, unless it says only what we told it, in rounded words. */
  follow(before: TimelineProps): void {
    const { window, extent } = this.props();
    if (window && sameWindow(before.window, window)) return;
    if (!window && !before.window && sameExtent(before.extent, extent)) return;
    const wanted = windowOf(this.props());
    if (window && sameWindow(this.told, wanted)) return;
    clearTimeout(this.timer);
    this.told = null;
    this.set(wanted);
  }

  /** By a share of the view; positive shows what came later. */
  pan(share: number): void {
    this.move(panned(this.now(), share));
  }

  /** By a factor of the span, around the middle; below 1 looks closer. */
  zoom(factor: number): void {
    this.move(zoomed(this.now(), factor));
  }

  /** Shows a month, a quarter or a year of it. */
  show(span: Span): void {
    this.move(spanWindow(span, this.now(), this.props().extent));
  }

  /** Brings an instant to the middle and keeps the span. */
  center(day: Date): void {
    this.move(centred(this.now(), day));
  }

  destroy(): void {
    clearTimeout(this.timer);
  }

  private now(): TimelineWindow {
    const { start, end } = this.vis.getWindow();
    return { from: start, to: end };
  }

  /** Shows a stretch, and tells the outside. */
  move(window: TimelineWindow): void {
    this.set(window);
    this.tell();
  }

  private set({ from, to }: TimelineWindow): void {
    this.vis.setWindow(from, to, { animation: false });
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.told = this.now();
      this.props().onWindowChange(this.told.from, this.told.to);
    }, REST);
  }
}

/** The window that is asked for, or everything. */
export function windowOf({ window, extent, today }: TimelineProps): TimelineWindow {
  return window ?? wholeWindow(extent, today);
}

const sameExtent = (a: TimelineWindow | null, b: TimelineWindow | null): boolean =>
  a === b || (b !== null && sameWindow(a, b));

const sameWindow = (a: TimelineWindow | null, b: TimelineWindow): boolean =>
  a !== null && a.from.getTime() === b.from.getTime() && a.to.getTime() === b.to.getTime();
