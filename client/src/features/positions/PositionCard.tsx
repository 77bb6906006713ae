import styles from './positions.module.css';
import { PositionWords, type PositionWordsProps } from './PositionWords.js';
import { anchorOf } from './stated.js';

/** A position among the lanes. */
export function PositionCard(words: PositionWordsProps) {
  const { position } = words;
  return (
    <li id={anchorOf(position)} tabIndex={-1} className={styles.card} data-moved={position.moved ?? undefined}>
      <PositionWords {...words} />
    </li>
  );
}
