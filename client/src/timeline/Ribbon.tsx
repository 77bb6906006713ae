import type { CanvasState } from './canvas.js';
import { densityBars, isDense } from './density.js';
import { toX } from './place.js';
import styles from './Ribbon.module.css';
import type { TimelineProps } from './types.js';

const HEIGHT = 28;

type Props = Pick<TimelineProps, 'bins' | 'total' | 'today' | 'knownOn' | 'labels'> & { state: CanvasState | null };

/** Above the axis: how much there is where not everything can be drawn, and the dates of the lines that run down from it. */
export function Ribbon({ bins, total, today, knownOn, labels, state }: Props) {
  if (!state) return <div className={styles['ribbon']} />;
  const { view, left, titled, shown } = state;
  const dense = isDense(total, titled, shown);
  return (
    <div className={styles['ribbon']}>
      {dense && (
        <div className={styles['density']} data-beside={left > 0 || undefined}>
          <p style={{ inlineSize: left > 0 ? left : undefined }}>{labels.density(total, titled)}</p>
          <svg width={view.width} height={HEIGHT} aria-hidden="true">
            {densityBars(bins, view).map(({ x, width, share }) => (
              <rect key={x} x={x} width={Math.max(width - 1, 1)} y={HEIGHT * (1 - share)} height={HEIGHT * share} />
            ))}
          </svg>
        </div>
      )}
      <div className={styles['flags']} style={{ marginLeft: left }}>
        <Flag x={toX(today.getTime(), view)} width={view.width} words={labels.todayOn(today)} />
        {knownOn && <Flag x={toX(knownOn.getTime(), view)} width={view.width} words={labels.knownOn(knownOn)} amber />}
      </div>
    </div>
  );
}

/** A date on a line; it reads towards the side that has more room. */
function Flag({ x, width, words, amber = false }: { x: number; width: number; words: string; amber?: boolean }) {
  if (x < 0 || x > width) return null;
  return (
    <span
      className={styles['flag']}
      data-amber={amber || undefined}
      data-flipped={x > width / 2 || undefined}
      style={{ left: x }}
    >
      {words}
    </span>
  );
}
