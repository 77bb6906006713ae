import { useId, useState, type SubmitEvent } from 'react';
import { useDay } from '../ui/fields/use-day.js';
import styles from './Caption.module.css';
import type { TimelineLabels } from './types.js';

interface Props {
  labels: Pick<TimelineLabels, 'jumpTo' | 'go'>;
  onDay: (day: Date) => void;
}

/** Brings a day to the middle of the view. */
export function JumpToDay({ labels, onDay }: Props) {
  const id = useId();
  const [value, setValue] = useState('');
  const { field, fault } = useDay({ type: 'date', value, onChange: setValue });
  const { onChange: take, ...input } = field;
  const jump = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = new Date(`${value}T12:00:00Z`);
    if (!Number.isNaN(day.getTime())) onDay(day);
  };
  return (
    <form className={styles['jump']} onSubmit={jump}>
      <label htmlFor={id}>{labels.jumpTo}</label>
      <input
        {...input}
        id={id}
        required
        min="0001-01-01"
        max="9999-12-31"
        aria-invalid={fault !== undefined}
        onChange={({ target }) => take(target.value)}
      />
      <button type="submit">{labels.go}</button>
    </form>
  );
}
