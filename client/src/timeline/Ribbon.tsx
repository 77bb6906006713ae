import type { CanvasState } from './canvas.js';
import { densityBars, isDense } from './density.js';
import { arrangeFlags } from './flags.js';
import { toX } from './place.js';
import styles from './Ribbon.module.css';
import type { TimelineProps } from './types.js';

const HEIGHT = 28;

type Props = Pick<TimelineProps, 'bins' | 'total' | 'today' | 'knownOn' | 'labels'> & { state: CanvasState | null };

/** Above the axis: how much there is where not everything can be drawn, and the dates of the lines that run down from it. */
export function Ribbon({ bins, total, today, knownOn, labels, state }: Props) {
  if (!state) return <div className={styles['ribbon']} />;
  const { view, left, titled, shown } = state;
  const days = [
    { x: toX(today.getTime(), view), words: labels.todayOn(today), amber: false },
    ...(knownOn ? [{ x: toX(knownOn.getTime(), view), words: labels.knownOn(knownOn), amber: true }] : []),
  ];
  return (
    <div className={styles['ribbon']}>
      {isDense(total, titled, shown) && (
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
        {arrangeFlags(days, view.width).map(({ words, x, amber, flipped }) => (
          <span
            key={words}
            className={styles['flag']}
            data-amber={amber || undefined}
            data-flipped={flipped || undefined}
            style={{ left: x }}
          >
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
