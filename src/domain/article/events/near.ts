import { gap, type TextSpan } from '../text/spans.js';

/** The nearest of a list to a span, those after it preferred by a little: what belongs to a word mostly follows it. */
export function nearest<T extends TextSpan>(items: readonly T[], to: TextSpan, most: number): T | null {
  const distance = (item: TextSpan) => gap(item, to) + (item.start < to.start ? BEHIND : 0);
  const near = items.filter((item) => gap(item, to) <= most).sort((a, b) => distance(a) - distance(b));
  return near[0] ?? null;
}

const BEHIND = 15;
