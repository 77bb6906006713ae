import type { LayoutItem } from './place.js';
import { shorten } from './shorten.js';
import type { TimelineItem } from '../item.js';
import type { PictureLabels } from '../picture/labels.js';

/** Measures text as it will be drawn; widths in pixels. */
export interface Measure {
  title: (text: string) => number;
  flag: (text: string, bold: boolean) => number;
  note: (text: string) => number;
}

/** Widths in pixels of what stands behind a title: the air before a note, and a sign with its own. */
export const SPACE = 6;
export const SIGN = 16;
/** An event without a short title is cut to so many characters, at a word. */
const SHORT = 30;
/** What changed most is written bold. */
const STRONG = 7;

/** What an item is called in a row and where there is less room; a short title that is longer than the title is none. */
export function textsOf(
  { title, brief }: Pick<TimelineItem, 'title' | 'brief'>,
  widthOf: (title: string) => number,
): { title: string; short: string } {
  const short = brief || shorten(title, SHORT, ({ length }) => length);
  return { title, short: widthOf(short) < widthOf(title) ? short : title };
}

export const isStrong = ({ intensity }: Pick<TimelineItem, 'intensity'>): boolean => Math.abs(intensity) >= STRONG;

/** How wide all is that may be written beside the mark of an item. */
export function widthsOf(
  item: TimelineItem,
  labels: Pick<PictureLabels, 'note' | 'since'>,
  measure: Measure,
): LayoutItem['widths'] {
  const { title, short } = textsOf(item, measure.title);
  const note = labels.note(item);
  return {
    title: measure.title(title),
    short: measure.title(short),
    flag: measure.flag(short, isStrong(item)),
    note: (note ? SPACE + measure.note(note) : 0) + (item.disputed.length > 0 ? SIGN : 0),
    since: measure.note(labels.since(item)) + SPACE,
  };
}
