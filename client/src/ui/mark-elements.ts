import type { Kind } from '@domain/vocabulary.js';
import { kindHue, kindPath } from './marks.js';
import { SIGN_STROKE, SIGNS, type Sign } from './signs.js';

/** The same as `<KindMark>`, as a plain element for the places that React does not draw. */
export function kindMarkElement(kind: Kind): SVGSVGElement {
  const mark = markElement(kind, { d: kindPath(kind), fill: 'currentColor', 'fill-rule': 'evenodd' });
  mark.dataset['hue'] = kindHue(kind);
  return mark;
}

/** The same as `<DisputedSign>` and `<OverdueSign>`, as a plain element. */
export function signElement(sign: Sign): SVGSVGElement {
  return markElement(sign, {
    d: SIGNS[sign],
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': `${SIGN_STROKE}`,
    'stroke-linejoin': 'round',
  });
}

const SVG = 'http://www.w3.org/2000/svg';

function markElement(name: string, attributes: Readonly<Record<string, string>>): SVGSVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('aria-hidden', 'true');
  mark.dataset['mark'] = name;
  const path = document.createElementNS(SVG, 'path');
  for (const [attribute, value] of Object.entries(attributes)) path.setAttribute(attribute, value);
  mark.append(path);
  return mark;
}
