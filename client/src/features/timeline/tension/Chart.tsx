import { useMemo } from 'react';
import type { TensionPoint } from '../../../api/types.js';
import type { TimelineAxis } from '../../../timeline/types.js';
import { DAY, HEIGHT, nearest, pathOf, timeOf, yOf, type Line } from './lines.js';
import styles from './tension.module.css';

interface ChartProps {
  readonly points: readonly TensionPoint[];
  readonly axis: TimelineAxis;
  readonly chosen: TensionPoint | null;
  readonly onChoose: (point: TensionPoint) => void;
}

const LINES = ['words', 'deeds'] as const satisfies readonly Line[];

/**
 * The two lines under the axis of the timeline: drawn once in days, then only moved and stretched, so that a pan costs
 * nothing. It says nothing to a screen reader; the table holds the same.
 */
export function Chart({ points, axis, chosen, onChoose }: ChartProps) {
  const { from, to, width } = axis;
  const scale = width / (to - from);
  const xOf = (time: number) => (time - from) * scale;
  const paths = useMemo(() => LINES.map((line) => [line, pathOf(points, line)] as const), [points]);
  const first = points[0];
  if (!first) return null;
  const seen = points.filter((point) => timeOf(point) >= from && timeOf(point) <= to);
  return (
    <svg
      className={styles.chart}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      onClick={({ clientX, currentTarget }) => {
        const point = nearest(seen, from + (clientX - currentTarget.getBoundingClientRect().left) / scale);
        if (point) onChoose(point);
      }}
    >
      {[5, 0, -5].map((value) => (
        <line key={value} x1="0" x2={width} y1={yOf(value)} y2={yOf(value)} data-middle={value === 0 || undefined} />
      ))}
      {chosen && <line x1={xOf(timeOf(chosen))} x2={xOf(timeOf(chosen))} y1="0" y2={HEIGHT} data-chosen />}
      <g transform={`translate(${xOf(timeOf(first))} 0) scale(${DAY * scale} 1)`}>
        {paths.map(([line, d]) => (
          <path key={line} d={d} data-line={line} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      {seen.flatMap((point) =>
        LINES.filter((line) => point[line].refs.length > 0 && point[line].value !== null).map((line) => (
          <circle
            key={`${point.day}${line}`}
            cx={xOf(timeOf(point))}
            cy={yOf(point[line].value ?? 0)}
            r={chosen?.day === point.day ? 4.5 : 2.5}
            data-line={line}
          />
        )),
      )}
    </svg>
  );
}
