import type { Kind } from '@domain/vocabulary.js';
import { kindHue, kindPath } from './marks.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The same as `<KindMark>`, as a plain element for the places that React does not draw. */
export function kindMarkElement(kind: Kind): SVGSVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('data-mark', kind);
  mark.setAttribute('data-hue', kindHue(kind));
  mark.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', kindPath(kind));
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  mark.append(path);
  return mark;
}
