import type { CanvasState } from './canvas.js';
import styles from './DayNames.module.css';
import { arrangeFlags } from '@domain/timeline/layout/flags.js';
import { toX } from '@domain/timeline/layout/place.js';
import type { TimelineProps } from './types.js';

type Props = Pick<TimelineProps, 'today' | 'knownOn' | 'labels'> & { state: CanvasState | null };

/** At the foot of the timeline: the dates of the lines that run down to it. */
export function DayNames({ today, knownOn, labels, state }: Props) {
  if (!state) return <div className={styles['names']} />;
  const { view, start } = state;
  const days = [
    { x: toX(today.getTime(), view), words: labels.todayOn(today), amber: false },
    ...(knownOn ? [{ x: toX(knownOn.getTime(), view), words: labels.knownOn(knownOn), amber: true }] : []),
  ];
  return (
    <div className={styles['names']} style={{ marginInlineStart: start }}>
      {arrangeFlags(days, view.width).map(({ words, x, amber, flipped }) => (
        <span
          key={words}
          className={styles['day']}
          data-amber={amber || undefined}
          data-flipped={flipped || undefined}
          style={{ insetInlineStart: x }}
        >
          {words}
        </span>
      ))}
    </div>
  );
}
