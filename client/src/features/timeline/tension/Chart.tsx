import { useTranslation } from 'react-i18next';
import type { TensionPoint } from '../../../api/types.js';
import type { TimelineAxis } from '../../../timeline/types.js';

import { DAY, HEIGHT, nearest, tellingIn, timeOf, yOf } from './lines.js';
import { stepTo } from './step.js';
import styles from './tension.module.css';
import { TwoLines } from './TwoLines.js';

interface ChartProps {
  readonly points: readonly TensionPoint[];
  readonly axis: TimelineAxis;
  readonly chosen: TensionPoint | null;
  readonly onChoose: (point: TensionPoint) => void;
  /** A point in one line of words. */
  readonly wordsOf: (point: TensionPoint) => string;
}

/**
 * The two lines under the axis of the timeline. To the keyboard it is a slider over the days on which something moved a
 * line and that are in view; to the pointer each of them can be pressed.
 */
export function Chart({ points, axis, chosen, onChoose, wordsOf }: ChartProps) {
  const { t } = useTranslation('tension');
  const { from, to, width } = axis;
  const scale = width / (to - from);
  const xOf = (time: number) => (time - from) * scale;
  const seen = tellingIn(points, axis);
  const index = seen.findIndex(({ day }) => day === chosen?.day);
  const take = (point: TensionPoint | null | undefined) => point && onChoose(point);
  const [first] = points;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={t('slider')}
      aria-valuemin={0}
      aria-valuemax={Math.max(seen.length - 1, 0)}
      aria-valuenow={Math.max(index, 0)}
      aria-valuetext={chosen && index >= 0 ? wordsOf(chosen) : t('pick')}
      className={styles.chart}
      onKeyDown={(event) => {
        const next = stepTo(event.key, index < 0 ? null : index, seen.length);
        if (next === null) return;
        event.preventDefault();
        take(seen[next]);
      }}
      onClick={({ clientX, currentTarget }) =>
        take(nearest(seen, from + (clientX - currentTarget.getBoundingClientRect().left) / scale))
      }
    >
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {[10, 5, 0, -5, -10].map((value) => (
          <line key={value} x1="0" x2={width} y1={yOf(value)} y2={yOf(value)} data-middle={value === 0 || undefined} />
        ))}
        {chosen && <line x1={xOf(timeOf(chosen))} x2={xOf(timeOf(chosen))} y1="0" y2={HEIGHT} data-chosen />}
        {first && (
          <g transform={`translate(${xOf(timeOf(first))} 0) scale(${DAY * scale} 1)`}>
            <TwoLines points={points} />
          </g>
        )}
      </svg>
    </div>
  );
}
