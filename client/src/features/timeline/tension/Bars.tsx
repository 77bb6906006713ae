import { memo } from 'react';
import type { TensionWeek } from '../../../api/types.js';
import type { TimeScale, ValueScale } from './scale.js';
import { stretchOf } from './weeks.js';

interface BarsProps {
  readonly weeks: readonly TensionWeek[];
  readonly time: TimeScale;
  readonly value: ValueScale;
}

/** Deeds solid, next to the zero; words outlined, beyond them; cooperation up, conflict down. */
export const Bars = memo(function Bars({ weeks, time, value }: BarsProps) {
  return weeks.map((week) => {
    const { from, to } = stretchOf(week);
    const [one, other] = [time.xOf(from), time.xOf(to)];
    const width = Math.max(Math.abs(other - one) - GAP, LEAST);
    const x = Math.min(one, other) + GAP / 2;
    const { deedsUp, wordsUp, deedsDown, wordsDown } = week;
    const parts = [
      { what: 'deeds', direction: 'up', top: deedsUp, foot: 0 },
      { what: 'words', direction: 'up', top: deedsUp + wordsUp, foot: deedsUp },
      { what: 'deeds', direction: 'down', top: 0, foot: deedsDown },
      { what: 'words', direction: 'down', top: deedsDown, foot: deedsDown + wordsDown },
    ];
    return parts
      .filter(({ top, foot }) => top > foot)
      .map(({ what, direction, top, foot }) => (
        <rect
          key={week.from + what + direction}
          data-what={what}
          data-direction={direction}
          x={x}
          width={width}
          y={value.yOf(top)}
          height={value.yOf(foot) - value.yOf(top)}
        />
      ));
  });
});

/** Pixels between one week and the next, and the fewest that a bar has. */
const GAP = 1.4;
const LEAST = 2;
