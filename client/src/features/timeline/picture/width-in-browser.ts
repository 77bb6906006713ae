import type { Type, WidthOf } from '@domain/timeline/picture/drawing.js';
import type { Families } from '@domain/timeline/picture/svg-of.js';

/** The families that the page is set in. */
export function familiesOfPage(): Families {
  const style = getComputedStyle(document.documentElement);
  const family = (name: string): string => style.getPropertyValue(name).replaceAll(/\s+/g, ' ').trim();
  return { sans: family('--sans'), serif: family('--serif') };
}

/** Measures by the fonts of the page, which a picture that is shown here is drawn in, too. */
export function widthInBrowser(families: Families): WidthOf {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text: string, { size, weight, face }: Type): number => {
    const key = `${weight} ${size}px ${families[face]}`;
    const before = known.get(key + text);
    if (before !== undefined) return before;
    if (context) context.font = key;
    const width = context?.measureText(text).width ?? text.length * size * 0.6;
    known.set(key + text, width);
    return width;
  };
}
