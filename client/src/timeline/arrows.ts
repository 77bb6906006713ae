import type { Tie } from './chain.js';
import { curve, type Bar } from './curve.js';
import styles from './arrows.module.css';

const SVG = 'http://www.w3.org/2000/svg';

/** What the overlay draws; all in pixels from the top left of the canvas. */
export interface Drawing {
  ties: readonly Tie[];
  bars: ReadonlyMap<string, Bar>;
  /** Ids of what stands out; null when all are alike. */
  chain: ReadonlySet<string> | null;
  /** Vertical lines. */
  marks: readonly { x: number; kind: 'today' | 'known-on' }[];
}

/** The curves from cause to consequence and the lines of days, behind the items. Says nothing to a screen reader. */
export class Arrows {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly sheet = document.createElementNS(SVG, 'g');

  /** @param host holds the drawing of vis-timeline; the overlay comes between the grounds of its lanes and its items */
  constructor(host: Element) {
    this.svg.setAttribute('class', styles['overlay'] ?? '');
    this.svg.setAttribute('aria-hidden', 'true');
    this.svg.append(this.sheet);
    host.querySelector('.vis-itemset > .vis-foreground')?.before(this.svg);
  }

  draw({ ties, bars, chain, marks }: Drawing): void {
    const curves = ties.flatMap((tie) => {
      const [from, to] = [bars.get(tie.from), bars.get(tie.to)];
      if (!from || !to) return [];
      const chosen = chain ? (chain.has(tie.from) && chain.has(tie.to) ? 'chosen' : 'faded') : 'plain';
      return [tieElement(curve(from, to), tie.type, chosen)];
    });
    this.sheet.replaceChildren(...marks.map(({ x, kind }) => markElement(x, kind)), ...curves);
    this.shift(0);
  }

  /** Follows a pan until the next drawing, by pixels to the right. */
  shift(by: number): void {
    this.sheet.setAttribute('transform', `translate(${by} 0)`);
  }
}

function tieElement(d: string, type: string, chosen: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('class', styles['tie'] ?? '');
  path.dataset['chosen'] = chosen;
  path.toggleAttribute('data-moved', type === 'reschedules');
  return path;
}

function markElement(x: number, kind: string): SVGLineElement {
  const line = document.createElementNS(SVG, 'line');
  line.setAttribute('class', styles['mark'] ?? '');
  line.dataset['day'] = kind;
  for (const [name, value] of Object.entries({ x1: `${x}`, x2: `${x}`, y1: '0', y2: '100%' }))
    line.setAttribute(name, value);
  return line;
}
