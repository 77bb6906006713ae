import { NARROW } from '@domain/first-questions.js';
import { useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { SidePositions } from '../../api/types.js';
import { OneStop } from '../../ui/OneStop.js';
import { useFormats } from '../../ui/use-formats.js';
import { useMedia } from '../../ui/use-media.js';
import { AxisLane } from './AxisLane.js';
import styles from './position-axis.module.css';
import { PositionWords } from './PositionWords.js';
import { timeAxis } from '../../ui/axis/time-axis.js';
import { useTickWords } from '../../ui/axis/use-tick-words.js';
import type { Nothing } from './stated.js';

interface PositionAxisProps {
  readonly sides: readonly SidePositions[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
  /** What is said of a side of which there is nothing. */
  readonly nothing: Nothing;
}

/** So near to one another marks would touch, as a share of the axis. */
const GAP = { wide: 0.016, touched: 0.045, narrow: 0.09 } as const;

/**
 * Who stated something when: a lane a side, a mark a position, with the words of the one that is opened beneath. The cards tell the same in words.
 */
export function PositionAxis({ sides, nameOf, nothing }: PositionAxisProps) {
  const { t } = useTranslation('positions');
  const isNarrow = useMedia(NARROW);
  const isTouched = useMedia('(pointer: coarse)');
  const { months } = useFormats();
  const tickWords = useTickWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const axis = timeAxis(
    sides.flatMap(({ positions }) => positions.map(({ day }) => day)),
    months,
    isNarrow ? 'narrow' : 'wide',
  );
  if (!axis) return null;
  const opened = sides
    .flatMap(({ side, positions }) => positions.map((position) => ({ side, position })))
    .find(({ position }) => position.id === openId);
  return (
    <figure className={styles.figure} aria-label={t('axis')}>
      <OneStop label={t('axis')}>
        <ul className={styles.lanes}>
          {sides.map(({ side, positions }) => (
            <AxisLane
              key={side.slug}
              name={nameOf(side)}
              positions={positions}
              axis={axis}
              gap={GAP[isNarrow ? 'narrow' : isTouched ? 'touched' : 'wide']}
              nothing={nothing}
              openId={openId}
              onOpen={(id) => setOpenId(id === openId ? null : id)}
            />
          ))}
        </ul>
      </OneStop>
      <ol className={styles.ticks} aria-hidden="true">
        {axis.ticks.map((tick, index) => (
          <li key={tick} style={{ '--at': axis.share(tick) } as CSSProperties}>
            {tickWords(tick, index === 0)}
          </li>
        ))}
      </ol>
      <figcaption className={styles.words} aria-live="polite">
        {opened ? <PositionWords {...opened} nameOf={nameOf} /> : <p className={styles.hint}>{t('open')}</p>}
      </figcaption>
    </figure>
  );
}
