import { END_LINES, endOf } from './end-marks.js';
import styles from './life.module.css';
import type { LifePlace, View } from './place.js';
import type { Life } from './types.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What goes on behind the bar of an utterance: the line to its outcome, its deadline, and the mark of what happened. */
export class LifeLine {
  /** To stand in the item, before its title. */
  readonly elements = [
    part('line'),
    part('overrun'),
    part('rest'),
    part('limit'),
    document.createElementNS(SVG, 'svg'),
  ] as const;

  /** Takes the look of a life, or of none, over to the item that it belongs to. */
  describe(life: Life | undefined, item: HTMLElement): void {
    if (!life) {
      delete item.dataset['life'];
      for (const element of this.elements) element.remove();
      return;
    }
    const end = endOf(life);
    item.dataset['life'] = end;
    drawEnd(this.elements[4], end);
    item.firstElementChild?.after(...this.elements);
  }

  /** Puts everything where it stands; `left` is where the item's box begins, all in pixels from the start of the view. */
  put(life: LifePlace | undefined, bar: { to: number }, left: number, { width }: View): void {
    if (!life) return;
    // What lies more than two views away can't come into sight before the next layout; the browser needn't draw it.
    const x = (at: number) => Math.min(Math.max(at, -2 * width), 3 * width);
    const [line, overrun, rest, limit, end] = this.elements;
    const due = Math.max(life.deadline ?? Infinity, bar.to);
    span(line, x(bar.to) - left, x(Math.min(life.end, due)) - left);
    span(overrun, x(due) - left, x(life.end) - left);
    span(rest, x(life.end) - left, x(bar.to) - left);
    limit.hidden = life.deadline === null;
    limit.style.left = `${x(life.deadline ?? 0) - left}px`;
    end.style.left = `${x(life.end) - left}px`;
  }
}

function span(element: HTMLElement, from: number, to: number): void {
  element.hidden = to <= from;
  element.style.left = `${from}px`;
  element.style.width = `${Math.max(to - from, 0)}px`;
}

function drawEnd(svg: SVGSVGElement, end: keyof typeof END_LINES): void {
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', styles['end'] ?? '');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', END_LINES[end]);
  const disc = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: '8', cy: '8', r: '6.5' })) disc.setAttribute(name, value);
  svg.replaceChildren(...(end === 'standing' ? [path] : [disc, path]));
}

function part(name: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = styles[name] ?? '';
  return element;
}
