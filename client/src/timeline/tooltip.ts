import styles from './tooltip.module.css';
import type { TimelineItem } from '@domain/timeline/item.js';
import type { TimelineLabels } from './types.js';

/** Widest, in pixels; `tooltip.module.css` has the same. */
const WIDTH = 320;
const EDGE = 8;

/**
 * What an item is in full, under or over it, made when it is wanted. Its name says the same to a screen reader, so this is silent.
 */
export class Tooltip {
  /** What clocks elsewhere showed. */
  lines: readonly string[] = [];
  private readonly element = document.createElement('span');
  private readonly clocks = document.createElement('span');

  /** @param on the item that it belongs to */
  constructor(on: Element, item: TimelineItem, labels: TimelineLabels) {
    this.element.className = styles['tooltip'] ?? '';
    this.element.setAttribute('aria-hidden', 'true');
    this.clocks.dataset['clocks'] = '';
    this.describe(item, labels);
    on.append(this.element);
  }

  remove(): void {
    this.element.remove();
  }

  private describe(item: TimelineItem, labels: TimelineLabels): void {
    const status = [labels.status(item.kind, item.status), item.life ? labels.settled(item.life) : ''];
    const parts = [
      line(item.title, 'name'),
      line(`${labels.when(item)} · ${[labels.kind(item.kind), ...status.filter(Boolean)].join(labels.comma)}`),
      ...(item.overdue ? [line(labels.overdue, 'amber')] : []),
      ...(item.disputed.length > 0 ? [line(labels.disputed(item.disputed), 'amber')] : []),
    ];
    this.element.replaceChildren(...parts, this.clocks);
  }

  tell(lines: readonly string[]): void {
    this.lines = lines;
    this.clocks.replaceChildren(...lines.map((text) => line(text)));
  }

  /** Keeps it in view, when all is told; in pixels from the start of it. */
  place(x: number, width: number): void {
    const from = Math.max(Math.min(x - 12, width - WIDTH - EDGE), EDGE);
    this.element.style.setProperty('--tip-x', `${from - x}px`);
    this.element.style.setProperty('--tip-room', `${width - 2 * EDGE}px`);
    this.turn();
  }

  /** In the last rows there is no room below. */
  private turn(): void {
    const item = this.element.parentElement;
    if (!item) return;
    const edge = item.closest('.vis-panel.vis-center')?.getBoundingClientRect().bottom ?? Infinity;
    const { bottom } = item.getBoundingClientRect();
    this.element.toggleAttribute('data-upwards', bottom + this.element.offsetHeight > edge);
  }
}

function line(text: string, name = ''): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = (name && styles[name]) || '';
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
