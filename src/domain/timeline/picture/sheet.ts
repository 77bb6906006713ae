import { tongueOf } from '../../tongues/learnt.js';
import { drawable } from '../layout/drawable.js';
import { LANE_HEAD } from '../layout/lane-room.js';
import type { Layout } from '../layout/layout.js';
import type { View } from '../layout/place.js';
import { bestLayout, countedIn, keyOf, type Counted, type Laned } from './best-layout.js';
import { chartShapes } from './chart.js';
import { line, type Drawing, type Shape, type Type, type WidthOf } from './drawing.js';
import { textAt, wrapped } from './lines.js';
import { mirrored } from './mirrored.js';
import { PALETTE } from './palette.js';

/** The sheet that a picture is laid out for, in pixels of 1/96 inch; without a height it is as high as what is drawn. */
export interface Paper {
  readonly width: number;
  readonly height: number | null;
  readonly margin: number;
}

export const PAPERS = {
  a4: { width: 1123, height: 794, margin: 46 },
  a3: { width: 1587, height: 1123, margin: 57 },
  wide: { width: 1280, height: 720, margin: 40 },
} as const satisfies Record<string, Paper>;

export interface Pictured extends Laned {
  /** The stretch of time, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly words: {
    /** What it shows. */
    readonly title: string;
    /** As of which day, at the end of that line. */
    readonly asOf: string;
    /** Stretch, filter and number, given how many are drawn and named. */
    readonly about: (drawn: Counted) => string;
    /** Where all this is from, in as many paragraphs; the last stands at the end of the line where there is room. */
    readonly sources: readonly [string, string];
  };
}

const HEADING: Type = { size: 26, weight: 700, face: 'serif' };
const ABOUT: Type = { size: 13, weight: 400, face: 'sans' };
const SMALL: Type = { size: 11.5, weight: 400, face: 'sans' };
/** A sheet on which not all has room is laid out as a larger one, and drawn smaller. */
const SCALES = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** The timeline as a picture for a sheet: title, filter, day, axis, lanes, key and sources; every name that stands in it is whole. */
export function pictureOf(pictured: Pictured, paper: Paper, widthOf: WidthOf): Drawing {
  const { width, height } = paper;
  const title = [pictured.words.title, pictured.words.asOf].join(tongueOf(pictured.locale).phrases.comma);
  if (height === null) {
    const sheet = laidOut(pictured, paper, 1, widthOf);
    return { width, height: sheet.height, scale: 1, title, shapes: sheet.shapes };
  }
  const scale =
    SCALES.find((one) => laidOut(pictured, paper, one, widthOf).height <= height * one) ??
    SCALES[SCALES.length - 1] ??
    1;
  return { width, height, scale: 1 / scale, title, shapes: laidOut(pictured, paper, scale, widthOf).shapes };
}

function laidOut(
  pictured: Pictured,
  paper: Paper,
  scale: number,
  widthOf: WidthOf,
): { height: number; shapes: Shape[] } {
  const margin = paper.margin * scale;
  const width = paper.width * scale - 2 * margin;
  const view: View = { from: pictured.from, to: pictured.to, width: width - LANE_HEAD };
  const items = drawable(pictured);
  const head = (layout: Layout) => headShapes(pictured, width, countedIn(layout), widthOf);
  const foot = footShapes(pictured, width, widthOf);
  const legend = (layout: Layout) => keyOf({ ...pictured, items }, layout, width, widthOf);
  const around = (layout: Layout): number => head(layout).height + legend(layout).height + foot.height + 22;
  const room = paper.height === null ? null : paper.height * scale - 2 * margin;
  const { layout, rows } = bestLayout(
    { ...pictured, items },
    view,
    (one) => (room === null ? null : room - around(one)),
    widthOf,
  );
  const spare = room === null ? 0 : Math.max(room - around(layout) - rows.height, 0);
  const heading = head(layout);
  const key = legend(layout);
  const chartTop = margin + heading.height + 8;
  const end = room === null ? chartTop + rows.height + 8 + key.height + 6 + foot.height : margin + room;
  const shapes = [
    ...heading.at(margin, margin),
    ...chartShapes({ ...pictured, items }, { view, layout, rows, spare }, { left: margin, top: chartTop }, widthOf),
    ...key.at(margin, end - foot.height - 6 - key.height),
    ...foot.at(margin, end - foot.height),
  ];
  return {
    height: Math.max(chartTop + rows.height + 8 + key.height + 6 + foot.height + margin, end + margin),
    shapes: pictured.towards === 'rtl' ? mirrored(shapes, paper.width * scale) : shapes,
  };
}

interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => readonly Shape[];
}

function headShapes({ words }: Pictured, width: number, counted: Counted, widthOf: WidthOf): Block {
  const soft = { ...SMALL, fill: PALETTE['ink-soft'] };
  const asOf = widthOf(words.asOf, SMALL);
  const title = wrapped(words.title, width - asOf - 24, (text) => widthOf(text, HEADING));
  const about = wrapped(words.about(counted), width, (text) => widthOf(text, ABOUT));
  const below = title.length * 32 + 4;
  return {
    height: below + about.length * 19,
    at: (x, y) => [
      ...title.map((text, row) => textAt(x, y + 22 + row * 32, text, { ...HEADING, fill: PALETTE.ink }, widthOf)),
      textAt(x + width - asOf, y + 22, words.asOf, soft, widthOf),
      ...about.map((text, row) => textAt(x, y + below + 13 + row * 19, text, { ...ABOUT, fill: PALETTE.ink }, widthOf)),
    ],
  };
}

function footShapes({ words }: Pictured, width: number, widthOf: WidthOf): Block {
  const soft = { ...SMALL, fill: PALETTE['ink-soft'] };
  const [from, address] = words.sources;
  const length = (text: string): number => widthOf(text, SMALL);
  const beside = length(from) + length(address) + 24 <= width;
  const lines = beside ? [from] : [from, address].flatMap((text) => wrapped(text, width, length));
  return {
    height: 8 + lines.length * 17,
    at: (x, y) => [
      line(x, y + 1, x + width, y + 1, PALETTE.hairline),
      ...lines.map((text, row) => textAt(x, y + 19 + row * 17, text, soft, widthOf)),
      ...(beside ? [textAt(x + width - length(address), y + 19, address, soft, widthOf)] : []),
    ],
  };
}
