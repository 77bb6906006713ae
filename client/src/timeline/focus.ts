import type { ItemButtons } from './item-buttons.js';
import { step, type Move, type Stop } from './keyboard.js';
import type { Layout } from './layout.js';
import type { View } from './place.js';

/** One tab stop among all items, moved by the arrow keys (a roving tabindex); the focus survives pans and refetches. */
export class Focus {
  private stops: Stop[] = [];
  private current: string | null = null;
  private waiting: string | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly buttons: ItemButtons,
  ) {}

  /** Takes a new layout, its placements in order of time; keeps the tab stop where it is as long as it can be seen. */
  arrange(layout: Layout, view: View): void {
    this.stops = [...layout.placements].map(([id, { lane, bar }]) => ({
      id,
      lane,
      x: (Math.max(bar.from, 0) + Math.min(bar.to, view.width)) / 2,
    }));
    this.stops.sort((a, b) => a.x - b.x);
    const seen = this.stops.filter(({ x }) => x >= 0 && x <= view.width);
    const stop = this.stops.find(({ id }) => id === this.current && this.holdsFocus(id)) ?? seen[0];
    this.stay((seen.find(({ id }) => id === this.current) ?? stop)?.id ?? null);
  }

  /** The item that a move leads to. */
  next(from: string, move: Move, lanes: readonly string[]): string {
    return step(this.stops, lanes, from, move);
  }

  /** Makes an item the tab stop. */
  stay(id: string | null): void {
    this.current = id;
    this.buttons.setTabStop(id);
  }

  /** Focuses an item as soon as it is drawn. */
  go(id: string): void {
    this.waiting = id;
    this.catchUp();
  }

  /** After each drawing: focuses what has waited for it, and doesn't let the focus fall out of the timeline. */
  catchUp(): void {
    const element = this.waiting === null ? undefined : this.buttons.get(this.waiting)?.element;
    if (!element?.isConnected) return;
    this.waiting = null;
    element.focus({ preventScroll: false });
  }

  private holdsFocus(id: string): boolean {
    return this.host.contains(document.activeElement) && this.buttons.get(id)?.element === document.activeElement;
  }
}
