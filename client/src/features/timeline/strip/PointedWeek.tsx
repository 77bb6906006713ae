import type { Tension } from '../../../api/types.js';
import { words } from '../../../i18n/words.js';
import { useWeekWords } from '../tension/use-week-words.js';
import { weekAt } from '../tension/weeks.js';
import styles from './strip.module.css';

await words('tension');

interface PointedWeekProps {
  readonly data: Tension;
  /** An instant of the week, in milliseconds. */
  readonly at: number;
  /** Whether the brush, which a press takes hold of, lies there. */
  readonly held: boolean;
}

/** What the bar beneath the pointer is made of, for the browser to tell. */
export function PointedWeek({ data, at, held }: PointedWeekProps) {
  const wordsOf = useWeekWords(data.weeks);
  return <div className={styles.pointed} data-held={held || undefined} title={wordsOf(weekAt(at))} />;
}
