import type { Timeline as Vis } from 'vis-timeline/esnext';
import { toX, type View } from '@domain/timeline/layout/place.js';
import { direction } from '../ui/direction.js';

/** How vis-timeline is built within; no types tell of it. */
interface Within {
  readonly itemSet: ItemSet;
  readonly range: { readonly start: number; readonly end: number };
}

interface ItemSet {
  readonly dom: { readonly foreground: HTMLElement };
  readonly items: Readonly<Record<string, Item>>;
  readonly constructor: { readonly types: { readonly range: { readonly prototype: Placing } } };
}

interface Item {
  readonly data: { readonly start: Date; readonly end: Date; readonly limitSize: boolean };
  readonly dom: { readonly box: HTMLElement };
  readonly parent: { readonly width: number; readonly itemSet: ItemSet } | null;
  readonly displayed: boolean;
  readonly hide: () => void;
  readonly top: number | null;
}

interface Placing {
  repositionX: (this: Item) => void;
  repositionY: (this: Item) => void;
  isVisible: (this: Item, range: Within['range']) => boolean;
}

const GLIDES = new WeakMap<ItemSet, Glide>();

/**
 * Moves all items of a vis-timeline at once while it is panned. The library writes the place of each anew in every frame, after which the
 * browser styles, lays out and paints them all; here they keep their places in the view that was arranged last, and their ground, which
 * is a layer of its own, is moved.
 */
export class Glide {
  private readonly within: Within;
  private anchor: View | null = null;
  private readonly drawn = new WeakMap<HTMLElement, { at: string; length: string; top: string }>();

  /** @param vis has no items yet */
  constructor(vis: Vis) {
    this.within = vis as unknown as Within;
    const { itemSet } = this.within;
    GLIDES.set(itemSet, this);
    const { prototype } = itemSet.constructor.types.range;
    prototype.repositionX = place;
    prototype.repositionY = place;
    prototype.isVisible = function (range) {
      return isWithin(this, range) || (this.displayed && (glideOf(this)?.glides(range) ?? false));
    };
  }

  /** Puts all where they stand in this view, which is arranged now. */
  arrange(view: View): void {
    this.anchor = view;
    const { start, end } = this.within.range;
    // The library draws what is a quarter of the view away, too.
    const beside = (end - start) / 4;
    const near = { start: start - beside, end: end + beside };
    for (const item of Object.values(this.within.itemSet.items)) {
      if (!item.displayed) continue;
      if (isWithin(item, near)) this.place(item);
      else item.hide();
    }
    this.follow(view);
  }

  /** Moves all to where they stand in this view, which is as long as the one that was arranged. */
  follow(view: View): void {
    const by = this.anchor ? -toX(view.from, this.anchor) : 0;
    this.within.itemSet.dom.foreground.style.transform = across(by);
  }

  /** Whether this stretch is on the way from the one that was arranged: what leaves the view is taken away when the pan has come to rest. */
  glides({ start, end }: Within['range']): boolean {
    const { anchor } = this;
    return anchor !== null && start !== anchor.from && Math.abs(end - start - (anchor.to - anchor.from)) < 1;
  }

  /** Only what differs is written. An item that reaches far beyond the view is cut there: browsers draw no boxes of any length. */
  place(item: Item): void {
    const { data, dom, parent, top } = item;
    const { range } = this.within;
    const view = this.anchor ?? { from: range.start, to: range.end, width: parent?.width ?? 0 };
    const [start, end] = [toX(data.start.getTime(), view), toX(data.end.getTime(), view)];
    const from = data.limitSize ? Math.max(start, -view.width) : start;
    const to = data.limitSize ? Math.min(end, 2 * view.width) : end;
    const now = { at: `${rounded(from)}px`, length: `${Math.max(rounded(to - from), 1)}px`, top: `${top ?? 0}px` };
    const before = this.drawn.get(dom.box);
    const { style } = dom.box;
    // By its side and not by a transform: so all belong to one layer and not each to a ground of its own.
    if (before?.at !== now.at) style.insetInlineStart = now.at;
    if (before?.length !== now.length) style.width = now.length;
    if (before?.top !== now.top) style.top = now.top;
    this.drawn.set(dom.box, now);
  }
}

function place(this: Item): void {
  glideOf(this)?.place(this);
}

const glideOf = ({ parent }: Item): Glide | undefined => (parent ? GLIDES.get(parent.itemSet) : undefined);

const isWithin = ({ data }: Item, { start, end }: Within['range']): boolean =>
  data.start.getTime() < end && data.end.getTime() > start;

/** Along the axis, whichever way it runs. */
const across = (pixels: number): string => `translateX(${rounded(direction() === 'rtl' ? -pixels : pixels)}px)`;

const rounded = (pixels: number): number => Math.round(pixels * 1000) / 1000;
