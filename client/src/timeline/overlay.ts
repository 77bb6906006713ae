import styles from './overlay.module.css';

const SVG = 'http://www.w3.org/2000/svg';

/** A line of the chosen thread; `direct` leads to or from the chosen event itself. */
interface ThreadLine {
  d: string;
  type: string;
  direct: boolean;
}

/** What the overlay draws; all in pixels from the top of the canvas and the start of its line. */
export interface Drawing {
  threads: readonly ThreadLine[];
  /** Vertical lines. */
  days: readonly { x: number; kind: 'today' | 'known-on' }[];
}

/** The chosen thread and the lines of days, behind the items. Says nothing to a screen reader. */
export class Overlay {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly sheet = document.createElementNS(SVG, 'g');

  /** @param host holds the drawing of vis-timeline; the overlay comes between the grounds of its lanes and its items */
  constructor(host: Element) {
    this.svg.setAttribute('class', styles['overlay'] ?? '');
    this.svg.setAttribute('aria-hidden', 'true');
    this.svg.append(this.sheet);
    host.querySelector('.vis-itemset > .vis-foreground')?.before(this.svg);
  }

  draw({ threads, days }: Drawing): void {
    this.sheet.replaceChildren(...days.map(({ x, kind }) => dayElement(x, kind)), ...threads.map(threadElement));
    this.shift(0);
  }

  /** Follows a pan until the next drawing, by pixels away from the start. */
  shift(by: number): void {
    this.sheet.setAttribute('transform', `translate(${by} 0)`);
  }
}

function threadElement({ d, type, direct }: ThreadLine): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('class', styles['thread'] ?? '');
  path.dataset['thread'] = type;
  path.toggleAttribute('data-direct', direct);
  path.toggleAttribute('data-moved', type === 'reschedules');
  return path;
}

function dayElement(x: number, kind: string): SVGLineElement {
  const line = document.createElementNS(SVG, 'line');
  line.setAttribute('class', styles['mark'] ?? '');
  line.dataset['day'] = kind;
  for (const [name, value] of Object.entries({ x1: `${x}`, x2: `${x}`, y1: '0', y2: '100%' }))
    line.setAttribute(name, value);
  return line;
}
