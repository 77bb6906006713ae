import { ItemButton } from './item-button.js';
import type { Layout } from '@domain/timeline/layout/layout.js';
import type { Measure } from '@domain/timeline/layout/described.js';
import { measureIn } from './measure.js';
import type { LayoutItem, View } from '@domain/timeline/layout/place.js';
import type { TimelineItem } from '@domain/timeline/item.js';
import type { TimelineLabels, TimelineProps } from './types.js';
import { weightOf } from '@domain/timeline/layout/weight.js';

/** More than any weight: what stands out has its title before all else. */
const STANDS_OUT = 100;

interface Described extends Pick<TimelineProps, 'items' | 'labels' | 'selectedId' | 'news'> {
  /** Ids of what stands out; null when all are alike. */
  lit: ReadonlySet<string> | null;
}

/** The buttons of all items by id. A button lives as long as its item is among the data. */
export class ItemButtons {
  private readonly buttons = new Map<string, ItemButton>();
  private readonly described = new Map<string, { item: TimelineItem; labels: TimelineLabels }>();
  private readonly measure: Measure;

  constructor(host: Element) {
    this.measure = measureIn(host);
  }

  get(id: string): ItemButton | undefined {
    return this.buttons.get(id);
  }

  element(id: string): HTMLElement {
    const button = this.buttons.get(id) ?? new ItemButton(id, this.measure);
    this.buttons.set(id, button);
    return button.element;
  }

  /** Brings the buttons to the items; what is the same keeps its element untouched. */
  describe({ items, labels, selectedId, lit, news }: Described): void {
    const ids = new Set(items.map((item) => item.id));
    for (const id of this.buttons.keys()) if (!ids.has(id)) this.forget(id);
    for (const item of items) {
      this.element(item.id).setAttribute('aria-pressed', String(item.id === selectedId));
      this.element(item.id).toggleAttribute('data-news', news?.has(item.id) ?? false);
      this.buttons.get(item.id)?.stand(lit ? lit.has(item.id) : null, labels.inChain);
      const before = this.described.get(item.id);
      if (before?.item === item && before.labels === labels) continue;
      this.described.set(item.id, { item, labels });
      this.buttons.get(item.id)?.describe(item, labels);
    }
  }

  /** What the layout must know of the items. */
  toLayOut({ items, laneOf, lit }: Pick<TimelineProps, 'items' | 'laneOf'> & Pick<Described, 'lit'>): LayoutItem[] {
    return items.flatMap((item) => {
      const button = this.buttons.get(item.id);
      if (!button) return [];
      const weight = weightOf(item) + (lit?.has(item.id) ? STANDS_OUT : 0);
      return [{ id: item.id, lane: laneOf(item), span: button.span, widths: button.widths, weight }];
    });
  }

  put(layout: Layout, view: View): void {
    for (const [id, button] of this.buttons) button.put(layout.placements.get(id) ?? null, view);
  }

  /** Makes one button the only one that the Tab key reaches. */
  setTabStop(id: string | null): void {
    for (const [other, { element }] of this.buttons) element.tabIndex = other === id ? 0 : -1;
  }

  private forget(id: string): void {
    this.buttons.delete(id);
    this.described.delete(id);
  }
}
