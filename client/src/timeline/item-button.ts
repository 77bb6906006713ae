import { markStateOf } from '@domain/lifecycle/mark-state.js';
import { eventMarkElement, signElement } from '../ui/mark-elements.js';
import { kindHue } from '@domain/marks/marks.js';
import { accessibleName } from './accessible-name.js';
import { isStrong, textsOf, widthsOf } from '@domain/timeline/layout/described.js';
import styles from './item.module.css';
import type { Measure } from '@domain/timeline/layout/described.js';
import { toX, type LayoutItem, type Placement, type Stretch, type View } from '@domain/timeline/layout/place.js';
import { spanOf, type Span } from '@domain/timeline/layout/span.js';
import { Tooltip } from './tooltip.js';
import type { TimelineItem } from '@domain/timeline/item.js';
import type { TimelineLabels } from './types.js';

/** One item on the canvas: a real button, its mark, on its own date. It outlives updates, so that the focus stays on it. */
export class ItemButton {
  readonly element = document.createElement('button');
  span: Span = { shape: 'day', start: 0, end: 0 };
  widths: LayoutItem['widths'] = { title: 0, short: 0, flag: 0, note: 0, since: 0 };

  private readonly band = part('band');
  private readonly life = part('life');
  private readonly pole = part('pole');
  private readonly since = part('since');
  private readonly title = part('title');
  private readonly note = part('note');
  private readonly label = part('label');
  private told: [TimelineItem, TimelineLabels] | null = null;
  private tooltip: Tooltip | null = null;
  private texts = { title: '', short: '' };
  private placed: { placement: Placement; view: View } | null = null;
  private inChain = '';

  constructor(
    id: string,
    private readonly measure: Measure,
  ) {
    this.element.type = 'button';
    this.element.className = styles['item'] ?? '';
    this.element.dataset['id'] = id;
    this.element.tabIndex = -1;
    this.title.dataset['title'] = '';
    this.label.dataset['label'] = '';
    this.life.dataset['stood'] = '';
    // A title reads in its own direction, whichever way the axis runs.
    for (const text of [this.since, this.title, this.note]) text.dir = 'auto';
  }

  /** Shows what is known of the event now. */
  describe(item: TimelineItem, labels: TimelineLabels): void {
    const { element, measure } = this;
    const state = markStateOf(item.kind, item.status, item.overdue);
    const note = labels.note(item);
    const disputed = item.disputed.length > 0;
    this.texts = textsOf(item, measure.title);
    this.span = spanOf(item);
    this.since.textContent = labels.since(item);
    this.note.textContent = note;
    this.widths = widthsOf(item, labels, measure);
    element.setAttribute('aria-label', accessibleName(item, labels));
    element.dataset['hue'] = kindHue(item.kind);
    element.dataset['state'] = state;
    element.dataset['shape'] = this.span.shape;
    element.toggleAttribute('data-strong', isStrong(item));
    if (this.span.life && item.life) element.dataset['life'] = item.life.end;
    else delete element.dataset['life'];
    this.label.replaceChildren(this.since, this.title, this.note, ...(disputed ? [signElement('disputed')] : []));
    element.replaceChildren(this.band, this.life, this.pole, eventMarkElement(item.kind, state), this.label);
    this.told = [item, labels];
    if (!this.tooltip) return;
    const { lines } = this.tooltip;
    this.tooltip = null;
    this.explainInFull(lines);
  }

  /** Whether the item stands out (true) or back (false) while a chain is lit; null where all are alike. */
  stand(out: boolean | null, inChain: string): void {
    if (out === null) delete this.element.dataset['chain'];
    else this.element.dataset['chain'] = out ? 'lit' : 'dim';
    this.inChain = out ? inChain : '';
    this.explain();
  }

  /** Puts the item where the layout wants it; null hides it. */
  put(placement: Placement | null, view: View): void {
    const { style, dataset } = this.element;
    this.placed = placement && { placement, view };
    this.element.hidden = !placement;
    if (!placement) return;
    const { x, y, band, life, label, before } = placement;
    style.setProperty('--x', `${x - this.boxLeft(view)}px`);
    style.setProperty('--y', `${y}px`);
    stretch(this.band, band, x);
    stretch(this.life, life, x);
    this.life.toggleAttribute('data-open', life?.open ?? false);
    dataset['side'] = label?.side ?? 'none';
    this.since.hidden = !before;
    this.element.toggleAttribute('data-bare', label?.bare ?? false);
    this.title.textContent = label ? this.texts[label.text] : '';
    style.setProperty('--label-x', `${(label?.from ?? x) - x}px`);
    style.setProperty('--label-width', `${label ? label.to - label.from : 0}px`);
    style.setProperty('--rise', `${label?.rise ?? 0}px`);
  }

  /** Tells all of it while the item is pointed at or focused, also what clocks elsewhere showed when that is known. */
  expand(clocks: Promise<readonly string[]>): void {
    if (!this.placed) return;
    this.element.toggleAttribute('data-expanded', true);
    this.explainInFull([]);
    void clocks.then((lines) => {
      if (this.tooltip) this.explainInFull(lines);
      this.explain();
    });
  }

  collapse(): void {
    if (this.element.matches(':focus-visible')) return;
    this.element.toggleAttribute('data-expanded', false);
    this.tooltip?.remove();
    this.tooltip = null;
    this.explain();
  }

  private explainInFull(lines: readonly string[]): void {
    if (!this.placed || !this.told) return;
    this.tooltip ??= new Tooltip(this.element, ...this.told);
    this.tooltip.tell(lines);
    this.tooltip.place(this.placed.placement.x, this.placed.view.width);
  }

  /** What is said after the name: that it belongs to the chosen chain, and what clocks showed. */
  private explain(): void {
    const words = [this.inChain, ...(this.tooltip?.lines ?? [])].filter(Boolean).join('. ');
    if (words) this.element.setAttribute('aria-description', words);
    else this.element.removeAttribute('aria-description');
  }

  /** vis-timeline draws no box that begins further away than one width of the view, but for those that are kept at their true place. */
  private boxLeft(view: View): number {
    const left = toX(this.span.start, view);
    return this.span.life ? left : Math.max(left, -view.width);
  }
}

/** Along the axis, from the middle of the mark. */
function stretch(element: HTMLElement, at: Stretch | null, x: number): void {
  element.hidden = !at;
  if (!at) return;
  element.style.setProperty('--from', `${at.from - x}px`);
  element.style.setProperty('--length', `${at.to - at.from}px`);
}

function part(name: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = styles[name] ?? '';
  return element;
}
