import type { CSSProperties } from 'react';
import styles from './positions.module.css';
import { PositionWords, type PositionWordsProps } from './PositionWords.js';
import { anchorOf } from './stated.js';

interface PositionCardProps extends PositionWordsProps {
  /** Column and row among the lanes. */
  readonly place: { lane: number; row: number };
}

/** A position among the lanes. */
export function PositionCard({ place, ...words }: PositionCardProps) {
  const { position } = words;
  return (
    <li
      id={anchorOf(position)}
      tabIndex={-1}
      className={styles.card}
      data-moved={position.moved ?? undefined}
      style={{ '--lane': place.lane, '--row': place.row } as CSSProperties}
    >
      <PositionWords {...words} />
    </li>
  );
}
