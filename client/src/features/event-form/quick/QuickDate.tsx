import { isPlainRule } from '@domain/time/said/plain-rules.js';
import { HowRead } from '../../../editing/said/HowRead.js';
import type { Understood } from '../../../editing/said/understood.js';
import { useDates } from '../../../ui/use-dates.js';
import styles from './quick.module.css';

interface QuickDateProps {
  readonly understood: Understood;
  readonly timezone: string;
}

/** What the words of a cell are read as: in words, as a bar, and by which rule. The day they count from has a cell of its own. */
export function QuickDate({ understood, timezone }: QuickDateProps) {
  const { when } = useDates();
  const { rule } = understood;
  return (
    <div className={styles.understood}>
      <bdi>{when({ when: understood.when, timezone: timezone || null })}</bdi>
      {rule !== null && !isPlainRule(rule) && <HowRead window={understood} rule={rule} saidOn={null} />}
    </div>
  );
}
