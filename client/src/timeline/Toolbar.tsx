import { useId, type SubmitEvent } from 'react';
import { Legend } from './Legend.js';
import styles from './Toolbar.module.css';
import type { Standing, TimelineLabels } from './types.js';

interface Props {
  labels: TimelineLabels;
  standing: Standing;
  today: Date;
  onPan: (share: number) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
  onDay: (day: Date) => void;
}

const STEP = 0.5;
const FACTOR = 1.6;

/** Moves the timeline: for the mouse, and for everyone who'd rather press a button than drag. */
export function Toolbar({ labels, standing, today, onPan, onZoom, onFit, onDay }: Props) {
  return (
    <div className={styles['toolbar']}>
      <Button name={labels.earlier} sign="←" onPress={() => onPan(-STEP)} />
      <Button name={labels.later} sign="→" onPress={() => onPan(STEP)} />
      <Button name={labels.zoomIn} sign="+" onPress={() => onZoom(1 / FACTOR)} />
      <Button name={labels.zoomOut} sign="−" onPress={() => onZoom(FACTOR)} />
      <button type="button" onClick={onFit}>
        {labels.fit}
      </button>
      <button type="button" onClick={() => onDay(today)}>
        {labels.today}
      </button>
      <button type="button" aria-pressed={standing.shown} onClick={standing.onToggle}>
        {labels.standing(standing.shown ? standing.count : null)}
      </button>
      <Legend labels={labels} />
      <JumpToDay labels={labels} onDay={onDay} />
    </div>
  );
}

function Button({ name, sign, onPress }: { name: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" className={styles['sign']} aria-label={name} title={name} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function JumpToDay({ labels, onDay }: Pick<Props, 'labels' | 'onDay'>) {
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
