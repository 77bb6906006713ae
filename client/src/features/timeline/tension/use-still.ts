import { useState } from 'react';

interface View {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * The view to draw bars in while another, as long and as wide, is looked at: it stays until one has panned by all of it, so that bars are
 * moved in a pan and not drawn anew. What lies within one width of it on either side must be drawn with it.
 */
export function useStill(view: View): View {
  const [still, setStill] = useState(view);
  const now = isNear(still, view) ? still : view;
  if (now !== still) setStill(now);
  return now;
}

/** A view and as much again on either side of it. */
export const around = ({ from, to }: Pick<View, 'from' | 'to'>) => ({ from: 2 * from - to, to: 2 * to - from });

const isNear = (still: View, view: View): boolean =>
  still.width === view.width &&
  Math.abs(still.to - still.from - (view.to - view.from)) < 1 &&
  Math.abs(still.from - view.from) <= still.to - still.from;
