import { PopupButton } from '../ui/popup/PopupButton.js';
import { later } from '../ui/later.js';
import styles from './Legend.module.css';
import type { LegendProps } from './types.js';

const Marks = later(async () => (await import('./LegendMarks.js')).LegendMarks);

/** What shapes, bars, signs and curves mean, with the marks themselves; opens from a button. */
export function Legend(props: LegendProps) {
  const { legend } = props.labels;
  return (
    <PopupButton
      className={styles['button']}
      label={legend.title}
      face={legend.key}
      popup="dialog"
      title={legend.title}
      placement="bottom start"
      ahead={Marks.ahead}
    >
      {(close) => <Marks.View {...props} onClose={close} />}
    </PopupButton>
  );
}
