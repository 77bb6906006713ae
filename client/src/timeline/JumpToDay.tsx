import { useId, type SubmitEvent } from 'react';
import styles from './Caption.module.css';
import type { TimelineLabels } from './types.js';

interface Props {
  labels: Pick<TimelineLabels, 'jumpTo' | 'go'>;
  onDay: (day: Date) => void;
}

/** Brings a day to the middle of the view. */
export function JumpToDay({ labels, onDay }: Props) {
  const id = useId();
  const jump = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('day');
    const day = new Date(`${typeof value === 'string' ? value : ''}T12:00:00Z`);
    if (!Number.isNaN(day.getTime())) onDay(day);
  };
  return (
    <form className={styles['jump']} onSubmit={jump}>
      <label htmlFor={id}>{labels.jumpTo}</label>
      <input id={id} name="day" type="date" required min="0001-01-01" max="9999-12-31" />
      <button type="submit">{labels.go}</button>
    </form>
  );
}
