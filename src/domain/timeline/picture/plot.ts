import { drawable } from '../layout/drawable.js';
import { LANE_HEAD } from '../layout/lane-room.js';
import type { View } from '../layout/place.js';
import { bestLayout, countedIn, keyOf, type Counted, type Laned } from './best-layout.js';
import { chartShapes } from './chart.js';
import type { Drawing, WidthOf } from './drawing.js';
import { mirrored } from './mirrored.js';

export interface Plotted extends Laned {
  /** The stretch of time, in milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

/** Between the lanes and the key. */
const AIR = 8;

/**
 * The timeline by itself, for a page that says around it what it is: axis, lanes and key, `width` pixels wide and laid out for `height`
 * pixels. It is higher where the lanes need that, or would be empty.
 */
export function plotOf(
  plotted: Plotted,
  { width, height }: { readonly width: number; readonly height: number },
  widthOf: WidthOf,
): Drawing & { readonly counted: Counted } {
  const view: View = { from: plotted.from, to: plotted.to, width: width - LANE_HEAD };
  const laned = { ...plotted, items: drawable(plotted) };
  const { layout, rows } = bestLayout(
    laned,
    view,
    (one) => height - keyOf(laned, one, width, widthOf).height - AIR,
    widthOf,
  );
  const key = keyOf(laned, layout, width, widthOf);
  const spare = Math.max(height - key.height - AIR - rows.height, 0);
  const chart = chartShapes(laned, { view, layout, rows, spare }, { left: 0, top: 0 }, widthOf);
  const foot = Math.max(height - key.height, rows.height + AIR);
  const shapes = [...chart, ...key.at(0, foot)];
  return {
    ...{ width, height: foot + key.height, scale: 1, title: plotted.title, counted: countedIn(layout) },
    shapes: plotted.towards === 'rtl' ? mirrored(shapes, width) : shapes,
  };
}
