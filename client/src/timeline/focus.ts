import type { ItemButtons } from './item-buttons.js';
import { step, type Move, type Stop } from './keyboard.js';
import type { Layout } from '@domain/timeline/layout/layout.js';

/** One tab stop among all items, moved by the arrow keys (a roving tabindex); the focus survives pans and refetches. */
export class Focus {
  private stops: Stop[] = [];
  private current: string | null = null;
  private waiting: string | null = null;
  /** The item that has the focus, or had it when vis-timeline took its element away. */
  private held: string | null = null;

  constructor(private readonly buttons: ItemButtons) {}

  /** Takes a new layout, its placements in order of time; keeps the tab stop where it is as long as it can be seen. */
  arrange(layout: Layout): void {
    this.stops = [...layout.placements].map(([id, { lane, x }]) => ({ id, lane, x }));
    this.stops.sort((a, b) => a.x - b.x);
    const seen = this.stops.filter(({ id }) => layout.placements.get(id)?.seen);
    this.stay((seen.find(({ id }) => id === this.current) ?? seen[0])?.id ?? null);
    if (this.held !== null && this.held !== this.current) this.waiting ??= this.current;
  }

  /** The item that a move leads to. */
  next(from: string, move: Move, lanes: readonly string[]): string {
    return step(this.stops, lanes, from, move);
  }

  /** The focus has come to an item. */
  enter(id: string): void {
    this.held = id;
    this.stay(id);
  }

  /** The focus has gone elsewhere, unless the item itself is gone. */
  leave(id: string): void {
    // A browser may tell it just before the element goes, so look again when the drawing is done.
    queueMicrotask(() => {
      const element = this.buttons.get(id)?.element;
      const drawn = element?.isConnected && !element.hidden;
      if (this.held === id && drawn && element !== document.activeElement) this.held = null;
    });
  }

  /** Focuses an item as soon as it is drawn. */
  go(id: string): void {
    this.waiting = id;
    this.catchUp();
  }

  /** After each drawing: focuses what has waited for it, and doesn't let the focus fall out of the timeline. */
  catchUp(): void {
    const lost = this.held !== null && document.activeElement === document.body;
    const wanted = this.waiting ?? (lost ? this.current : null);
    const element = wanted === null ? undefined : this.buttons.get(wanted)?.element;
    if (!element?.isConnected || element.hidden) return;
    this.waiting = null;
    element.focus();
  }

  private stay(id: string | null): void {
    this.current = id;
    this.buttons.setTabStop(id);
  }
}
