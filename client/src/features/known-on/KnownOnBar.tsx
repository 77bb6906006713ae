import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { Cross } from '../../ui/icons.js';
import { useDates } from '../../ui/use-dates.js';
import { useView } from '../../view/use-view.js';
import { dayAt, offsetOf } from './days.js';
import styles from './known-on.module.css';
import { usePlayback } from './use-playback.js';

interface KnownOnBarProps {
  /** Days, YYYY-MM-DD, both included: the first that anything was known, and today. */
  readonly first: string;
  readonly last: string;
}

/** Looks back: the whole view as it was publicly known at the end of a day, which can be moved and played forward. */
export function KnownOnBar({ first, last }: KnownOnBarProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const { search, change } = useView();
  const day = search.knownOn ?? last;
  const [dragged, setDragged] = useState<number | null>(null);
  const id = useId();
  const shown = dragged === null ? day : dayAt(first, dragged);
  const to = (next: string): void => change({ knownOn: next }, { replace: true });
  const playback = usePlayback({ day, last, onDay: to });
  const settle = (): void => {
    if (dragged !== null) to(dayAt(first, dragged));
    setDragged(null);
  };
  return (
    <section className={styles.bar} aria-label={t('knownOn.label')}>
      <button type="button" className={controls.pill} aria-pressed={playback.playing} onClick={playback.toggle}>
        {t(playback.playing ? 'knownOn.pause' : 'knownOn.play')}
      </button>
      <input
        type="range"
        className={styles.slider}
        aria-label={t('knownOn.day')}
        aria-valuetext={date(shown)}
        min={0}
        max={offsetOf(first, last)}
        value={offsetOf(first, shown)}
        onChange={({ target }) => setDragged(Number(target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <label htmlFor={id} className={styles.said}>
        {t('knownOn.hint')}
      </label>
      <input
        id={id}
        type="date"
        className={classNames(controls.input, styles.day)}
        min={first}
        max={last}
        value={shown}
        onChange={({ target }) => {
          if (target.value >= first && target.value <= last) to(target.value);
        }}
      />
      <button
        type="button"
        className={classNames(controls.pill, controls.quiet)}
        onClick={() => change({ knownOn: undefined })}
      >
        <Cross />
        {t('knownOn.leave')}
      </button>
    </section>
  );
}
