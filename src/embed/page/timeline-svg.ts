import { Markup, html } from '../../common/markup.js';
import { n, type Drawing, type Path, type Shape, type Text } from '../../domain/timeline/picture/drawing.js';
import { asStyled } from '../../domain/timeline/picture/palette.js';
import { fadesOf, shapeOf } from '../../domain/timeline/picture/svg-of.js';

/** What an event leads to, and what it is called by whoever hears it. */
export interface Named {
  readonly address: string;
  readonly name: string;
  /** As the list beneath has it. */
  readonly ref: string;
  readonly chosen: boolean;
}

const FAMILIES = { sans: 'var(--sans)', serif: 'var(--serif)' };
/** The least that a finger or a pointer has to hit, in pixels. */
const TARGET = 24;

/**
 * A timeline within a page: in the colours of that page, each event a link. Whoever hears it has the list, so it is hidden from them,
 * and no key stops in it, until a script makes one thing of it.
 */
export function timelineSvg({ width, height, title, shapes }: Drawing, nameOf: (id: string) => Named): Markup {
  const written = (of: readonly Shape[]): string => of.map((shape) => shapeOf(shape, FAMILIES, asStyled)).join('');
  const events = new Map<string, Shape[]>();
  for (const shape of shapes) {
    if (shape.of !== undefined) events.set(shape.of, [...(events.get(shape.of) ?? []), shape]);
  }
  const inside = [
    fadesOf(shapes, asStyled),
    written(shapes.filter(({ of }) => of === undefined)),
    ...[...events].map(([id, own]) => linked(nameOf(id), own, written(own))),
  ].join('\n');
  return html`<svg
    class="timeline"
    viewBox="0 0 ${n(width)} ${n(height)}"
    width="${n(width)}"
    height="${n(height)}"
    aria-hidden="true"
    data-name="${title}"
  >
    ${new Markup(inside)}
  </svg>`;
}

function linked({ address, name, ref, chosen }: Named, shapes: readonly Shape[], drawn: string): string {
  const targets = [...shapes.filter(isPath).slice(0, 1).map(aroundMark), ...shapes.filter(isText).map(aroundText)];
  return html`<a
    class="event"
    href="${address}"
    target="_blank"
    rel="noopener"
    tabindex="-1"
    aria-label="${name}"
    data-event="${ref}"
    ${chosen ? new Markup('data-chosen=""') : ''}
    >${new Markup(targets.join('') + drawn)}</a
  >`.html;
}

const isPath = (shape: Shape): shape is Path => shape.kind === 'path';
const isText = (shape: Shape): shape is Text => shape.kind === 'text';

/** Marks are drawn in a box of 16 by 16. */
function aroundMark({ at }: Path): string {
  const middle = 8 * at.scale;
  return target(at.x + middle - TARGET / 2, at.y + middle - TARGET / 2, TARGET, TARGET, 'mark');
}

function aroundText({ x, y, width, size }: Text): string {
  return target(x - 3, y - size, width + 6, size * 1.4, 'label');
}

function target(x: number, y: number, width: number, height: number, of: 'mark' | 'label'): string {
  return `<rect class="${of}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="4"/>`;
}
