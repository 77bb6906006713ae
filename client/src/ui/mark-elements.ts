import type { MarkState } from '@domain/lifecycle/mark-state.js';
import type { Kind } from '@domain/vocabulary.js';
import { kindHue, markParts, type MarkPart } from '@domain/marks/marks.js';
import { SIGN_STROKE, SIGNS, type Sign } from '@domain/marks/signs.js';

/** The same as `<EventMark>`, as a plain element for the places that React does not draw. */
export function eventMarkElement(kind: Kind, state: MarkState): SVGSVGElement {
  const mark = markElement(kind, markParts(kind, state));
  mark.dataset['hue'] = kindHue(kind);
  return mark;
}

/** The same as `<DisputedSign>`, as a plain element. */
export function signElement(sign: Sign): SVGSVGElement {
  return markElement(sign, [{ d: SIGNS[sign], fill: 'none', stroke: 'currentColor', width: SIGN_STROKE }]);
}

const SVG = 'http://www.w3.org/2000/svg';

function markElement(name: string, parts: readonly MarkPart[]): SVGSVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('aria-hidden', 'true');
  mark.dataset['mark'] = name;
  for (const { d, fill, stroke, width } of parts) {
    const path = document.createElementNS(SVG, 'path');
    const attributes = { d, fill, stroke, 'stroke-width': `${width}`, 'stroke-linejoin': 'round' };
    for (const [attribute, value] of Object.entries(attributes)) path.setAttribute(attribute, value);
    mark.append(path);
  }
  return mark;
}
