import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { Chain } from '../../api/types.js';
import { kindHue } from '@domain/marks/marks.js';
import { outcomeOf } from '@domain/lifecycle/outcome.js';
import { useFormats } from '../use-formats.js';
import { useDates } from '../use-dates.js';
import { DISC, threadPicture, type ThreadLane } from './thread-picture.js';
import styles from './thread-picture.module.css';

await words('event');

interface ThreadPictureProps {
  readonly chain: Chain;
  /** Id of the event that the reader is looking at. */
  readonly current: string;
}

/** Who promised, and what came: the thread at one glance. Its numbers are those of the list, which says the same in words. */
export function ThreadPicture({ chain, current }: ThreadPictureProps) {
  const { t } = useTranslation(['translation', 'event']);
  const { when } = useDates();
  const { number: inFigures, comma } = useFormats();
  const arrow = useId();
  const { nodes, curves, lanes, width, height } = threadPicture(chain);
  const count = (lane: ThreadLane) => nodes.filter((node) => node.lane === lane).length;
  const name = t('event:chainPicture', { said: count('said'), promised: count('promised'), came: count('came') });
  return (
    // What is wider than its place is scrolled by keys, too.
    <div className={styles.frame} role="group" aria-label={name} tabIndex={0}>
      <svg role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <defs>
          <marker id={arrow} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
            <path d="M 0 0 L 6 3 L 0 6 z" className={styles.head} />
          </marker>
        </defs>
        {lanes.map(({ lane, y }) => (
          <line key={lane} x1={0} x2={width} y1={y} y2={y} className={styles.lane} />
        ))}
        {curves.map(({ path, moved }, index) => (
          <path key={index} d={path} className={styles.curve} data-moved={moved} markerEnd={`url(#${arrow})`} />
        ))}
        {lanes.map(({ lane, y }) => (
          <text key={lane} x={0} y={y - DISC - 12} className={styles.laneName}>
            {t(`event:chainLanes.${lane}`)}
          </text>
        ))}
        {nodes.map(({ item, number, x, y }) => (
          <g
            key={item.id}
            data-hue={kindHue(item.kind)}
            data-outcome={outcomeOf(item.kind, item.status)}
            className={styles.node}
          >
            <title>{`${inFigures(number)}. ${[item.title, when(item)].join(comma)}`}</title>
            {item.id === current && <circle cx={x} cy={y} r={DISC + 3} className={styles.here} />}
            <circle cx={x} cy={y} r={DISC} className={styles.disc} />
            <text x={x} y={y + 4} className={styles.number}>
              {inFigures(number)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
