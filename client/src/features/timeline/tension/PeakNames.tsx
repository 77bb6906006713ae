import { memo, useMemo } from 'react';
import type { Tension, TensionPeak } from '../../../api/types.js';
import { measureIn } from '../../../timeline/measure.js';
import { shortTitleOf } from '../../../ui/event/short-title.js';
import { placeNames } from '../../../ui/axis/place-names.js';
import type { TimeScale, ValueScale } from './scale.js';
import { heightsOf, stretchOf } from './weeks.js';

/** Pixels of a row of names. */
export const NAME_ROW = 17;

interface PeakNamesProps {
  readonly tension: Tension;
  readonly time: TimeScale;
  readonly value: ValueScale;
  readonly rows: { readonly up: number; readonly down: number };
  /** The chart, from the top of the names above to the foot of those below. */
  readonly height: number;
}

/** What the highest bars are called, after their strongest events. */
export const PeakNames = memo(function PeakNames({ tension, time, value, rows, height }: PeakNamesProps) {
  const measure = useMemo(() => measureIn(document.body), []);
  const events = useMemo(() => new Map(tension.events.map((event) => [event.ref, event])), [tension]);
  const weeks = useMemo(() => new Map(tension.weeks.map((week) => [week.from, week])), [tension]);
  return (['up', 'down'] as const).flatMap((direction) => {
    const sign = direction === 'up' ? 1 : -1;
    const titleOf = ({ ref }: TensionPeak) => {
      const event = events.get(ref);
      return event ? shortTitleOf(event) : ref;
    };
    const peaks = tension.peaks.filter(({ ref }) => (events.get(ref)?.intensity ?? 0) * sign > 0);
    const toName = peaks.map((peak) => {
      const { from, to } = stretchOf(peak);
      return { key: peak.from, middle: time.xOf((from + to) / 2), width: measure.title(titleOf(peak)) };
    });
    return placeNames(toName, { width: time.width, rows: rows[direction] }).map(({ key, x, row, middle }) => {
      const peak = peaks.find(({ from }) => from === key);
      const week = weeks.get(key);
      if (!peak || !week) return null;
      const tip = value.yOf(sign * heightsOf(week)[direction]);
      const baseline = sign > 0 ? (rows.up - row) * NAME_ROW - 5 : height - (rows.down - row) * NAME_ROW + 13;
      return (
        <g key={direction + key}>
          <line data-leader x1={middle} x2={middle} y1={tip - sign * 2} y2={baseline + (sign > 0 ? 4 : -12)} />
          <text data-peak={direction} x={x} y={baseline}>
            {titleOf(peak)}
          </text>
        </g>
      );
    });
  });
});
