import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import { MoveMark } from './MoveMark.js';
import styles from './position-axis.module.css';
import { levelsOf, type TimeAxis } from '../../ui/axis/time-axis.js';
import type { Nothing } from './stated.js';

interface AxisLaneProps {
  readonly name: string;
  /** Oldest first. */
  readonly positions: readonly Position[];
  readonly axis: TimeAxis;
  /** So near to one another marks would touch, as a share of the axis. */
  readonly gap: number;
  /** What is said of a side of which there is nothing. */
  readonly nothing: Nothing;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** What one side stated, as marks on its days; of a side of which nothing is recorded that is said. */
export function AxisLane({ name, positions, axis, gap, nothing, openId, onOpen }: AxisLaneProps) {
  const { t } = useTranslation('positions');
  const labels = useLabels();
  const { date } = useDates();
  const { comma } = useFormats();
  const levels = levelsOf(
    positions.map(({ day }) => axis.share(day)),
    gap,
  );
  return (
    <li
      className={styles.lane}
      style={{ '--levels': Math.max(1, ...levels.map((level) => level + 1)) } as CSSProperties}
    >
      <p className={styles.name}>
        <bdi>{name}</bdi>
      </p>
      {positions.length === 0 ? (
        <p className={styles.none}>{t(nothing, { side: name })}</p>
      ) : (
        <ul className={styles.marks}>
          {positions.map(({ id, day, moved, stance }, index) => (
            <li key={id} style={{ '--at': axis.share(day), '--level': levels[index] } as CSSProperties}>
              <button
                type="button"
                aria-expanded={id === openId}
                aria-label={[`${date(day)}: ${stance}`, ...(moved === null ? [] : [labels('move', moved)])].join(comma)}
                title={`${date(day)}: ${stance}`}
                data-moved={moved ?? undefined}
                onClick={() => onOpen(id)}
              >
                <MoveMark moved={moved} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
