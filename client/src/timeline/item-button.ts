import { kindMarkElement, signElement } from '../ui/mark-elements.js';
import { kindHue } from '../ui/marks.js';
import { outcomeOf } from '@domain/lifecycle/outcome.js';
import type { Sign } from '../ui/signs.js';
import { accessibleName, statusWord } from './accessible-name.js';
import { LifeLine } from './life-line.js';
import type { Measure } from './measure.js';
import { toX, type LabelWidths, type View } from './place.js';
import type { Placement } from './layout.js';
import { shorten } from './shorten.js';
import { spanOf, type Span } from './span.js';
import notes from './item-notes.module.css';
import styles from './item.module.css';
import type { TimelineItem, TimelineLabels } from './types.js';

/** Widths in pixels that `item.module.css` gives to the parts of a title. */
const MARK_WIDTH = 19;
const BADGE_WIDTH = 17;
const STATUS_SPACE = 7;

/** One item on the canvas: a real button with its bar and title. It outlives updates, so that the focus stays on it. */
export class ItemButton {
  readonly element = document.createElement('button');
  span: Span = { shape: 'day', start: 0, end: 0 };
  widths: LabelWidths = { title: 0, lead: 0 };

  private readonly bar = part('bar');
  private readonly title = part('title');
  private readonly label = part('label');
  private text = '';
  private brief = '';
  private shown = '';
  private placed: { placement: Placement; view: View } | null = null;
  private readonly clocks = part('clocks', '', notes);
  private lines: readonly string[] = [];
  private readonly life = new LifeLine();
  private settled = '';
  private inChain = '';

  constructor(
    id: string,
    private readonly measure: Measure,
  ) {
    this.element.type = 'button';
    this.element.className = styles['item'] ?? '';
    this.element.dataset['id'] = id;
    this.element.tabIndex = -1;
    // A title reads in its own direction, while the axis always runs from left to right.
    this.title.dir = 'auto';
    this.clocks.dataset['clocks'] = '';
    this.element.append(this.bar, this.label);
  }

  /** Shows what is known of the event now. */
  describe(item: TimelineItem, labels: TimelineLabels): void {
    const status = statusWord(item, labels);
    const signs = signsOf(item);
    this.text = item.title;
    this.brief = item.brief || item.title;
    this.settled = item.life ? labels.settled(item.life) : '';
    this.span = spanOf(item);
    this.widths = {
      title: this.measure.title(item.title) + 2,
      brief: item.brief ? this.measure.title(item.brief) + 2 : undefined,
      lead: MARK_WIDTH + signs.length * BADGE_WIDTH + (status ? STATUS_SPACE + this.measure.status(status) : 0),
    };

    const { element } = this;
    element.setAttribute('aria-label', accessibleName(item, labels));
    element.dataset['hue'] = kindHue(item.kind);
    element.dataset['outcome'] = outcomeOf(item.kind, item.status);
    element.dataset['shape'] = this.span.shape;
    element.toggleAttribute('data-overdue', item.overdue);
    this.life.describe(this.span.life && item.life, element);
    this.bar.replaceChildren(...(this.span.shape === 'set' ? [part('day'), part('day')] : []));
    this.label.replaceChildren(
      kindMarkElement(item.kind),
      this.title,
      ...signs.map(signElement),
      ...(status ? [part('status', status)] : []),
      ...(this.settled ? [part('settled', this.settled, notes)] : []),
      ...(this.lines.length > 0 ? [this.clocks] : []),
    );
    this.write(item.title);
  }

  /** Whether the item stands out (true) or back (false) while a chain is lit; null where all are alike. */
  stand(out: boolean | null, inChain: string): void {
    if (out === null) delete this.element.dataset['chain'];
    else this.element.dataset['chain'] = out ? 'lit' : 'dim';
    this.inChain = out ? inChain : '';
    this.explain();
  }

  /** Puts the item where the layout wants it; null hides it. `boxLeft` is where vis-timeline begins its box. */
  put(placement: Placement | null, view: View): void {
    const { style } = this.element;
    this.placed = placement && { placement, view };
    this.element.hidden = !placement;
    if (!placement) return;
    const { bar, label, life, side, row } = placement;
    const left = this.boxLeft(view);
    this.element.dataset['side'] = side;
    style.setProperty('--row', `${row}`);
    style.setProperty('--label-x', `${label.from - left}px`);
    style.setProperty('--bar-x', `${bar.from - left}px`);
    style.setProperty('--bar-width', `${bar.to - bar.from}px`);
    style.removeProperty('--label-room');
    this.life.put(life, bar, left, view);
    if (this.element.hasAttribute('data-expanded')) this.unfold();
    else this.write(side === 'none' ? '' : this.fitting(label.to - label.from - this.widths.lead));
  }

  /** The title, or the few words in its stead, as far as there is room. */
  private fitting(room: number): string {
    const text = this.measure.title(this.text) <= room ? this.text : this.brief;
    return shorten(text, room, this.measure.title);
  }

  /** Shows the whole title while the item is pointed at or focused, and under it what clocks showed, when that is known. */
  expand(clocks: Promise<readonly string[]>): void {
    if (!this.placed) return;
    this.unfold();
    void clocks.then((lines) => {
      if (this.element.hasAttribute('data-expanded')) this.tell(lines);
    });
  }

  private tell(lines: readonly string[]): void {
    this.lines = lines;
    this.clocks.replaceChildren(...lines.map((line) => part('clock', line, notes)));
    this.explain();
    if (lines.length > 0) this.label.append(this.clocks);
    this.unfold();
    // In the last rows there is no room below.
    const edge = this.element.closest('.vis-panel.vis-center')?.getBoundingClientRect().bottom ?? Infinity;
    this.element.toggleAttribute('data-upwards', this.label.getBoundingClientRect().bottom > edge);
  }

  /** Gives the title and the clocks the room they need, moved so far that they stay in view. */
  private unfold(): void {
    if (!this.placed) return;
    const { label } = this.placed.placement;
    const { width } = this.placed.view;
    const needed = [
      this.widths.lead + this.widths.title + (this.settled ? STATUS_SPACE + this.measure.status(this.settled) : 0),
      ...this.lines.map((line) => MARK_WIDTH + this.measure.title(line)),
    ];
    const room = Math.min(Math.max(...needed) + 4, width - 8);
    const from = Math.max(Math.min(label.from, width - room - 4), 4);
    this.element.style.setProperty('--label-x', `${from - this.boxLeft(this.placed.view)}px`);
    this.element.style.setProperty('--label-room', `${room}px`);
    this.element.toggleAttribute('data-expanded', true);
    this.write(this.text);
  }

  collapse(): void {
    if (this.element.matches(':focus')) return;
    this.element.toggleAttribute('data-expanded', false);
    this.element.toggleAttribute('data-upwards', false);
    this.clocks.remove();
    this.lines = [];
    this.explain();
    if (this.placed) this.put(this.placed.placement, this.placed.view);
  }

  /** What is said after the name: that it belongs to the chosen chain, and what clocks showed. */
  private explain(): void {
    const words = [this.inChain, ...this.lines].filter(Boolean).join('. ');
    if (words) this.element.setAttribute('aria-description', words);
    else this.element.removeAttribute('aria-description');
  }

  /** vis-timeline draws no box that begins further away than one width of the view, but for those that are kept at their true place. */
  private boxLeft(view: View): number {
    const left = toX(this.span.start, view);
    return this.span.life ? left : Math.max(left, -view.width);
  }

  private write(text: string): void {
    if (text === this.shown) return;
    this.shown = text;
    this.title.textContent = text;
  }
}

function signsOf({ disputed, overdue }: TimelineItem): Sign[] {
  return [...(disputed.length > 0 ? ['disputed' as const] : []), ...(overdue ? ['overdue' as const] : [])];
}

function part(name: string, text = '', sheet = styles): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = sheet[name] ?? '';
  element.textContent = text;
  return element;
}
