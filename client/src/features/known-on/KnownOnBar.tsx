import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { knownDaysQuery } from '../../api/overview-queries.js';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { useDay } from '../../ui/fields/use-day.js';
import { Cross } from '../../ui/icons.js';
import { useView } from '../../view/use-view.js';
import { DayLine } from './DayLine.js';
import styles from './known-on.module.css';
import { SPEEDS, usePlayback } from './use-playback.js';

await words('replay');

interface KnownOnBarProps {
  readonly dossier: string;
  /** Days, YYYY-MM-DD, both included: the first that anything was known, and today. */
  readonly first: string;
  readonly last: string;
}

/** Looks back: the whole view as it was publicly known at the end of a day, which can be moved and played forward. */
export function KnownOnBar({ dossier, first, last }: KnownOnBarProps) {
  const { t } = useTranslation(['translation', 'replay']);
  const { search, change } = useView();
  const day = search.knownOn ?? last;
  const id = useId();
  const to = (next: string): void => change({ knownOn: next }, { replace: true });
  const { data: days } = useQuery(knownDaysQuery(dossier, day));
  const { field, fault } = useDay({
    ...{ type: 'date', value: day },
    onChange: (typed) => {
      if (typed >= first && typed <= last) to(typed);
    },
  });
  const { onChange: take, ...input } = field;
  const { playing, toggle, speed, setSpeed } = usePlayback({ next: days?.next, onDay: to });
  return (
    <section className={styles.bar} aria-label={t('knownOn.label')}>
      <div className={styles.steps}>
        <Step way="previous" day={days?.previous} onDay={to} />
        <button type="button" className={controls.pill} aria-pressed={playing} onClick={toggle}>
          {t(playing ? 'knownOn.pause' : 'knownOn.play')}
        </button>
        <Step way="next" day={days?.next} onDay={to} />
        <label className={styles.speed}>
          <span className="visually-hidden">{t('replay:speed')}</span>
          <select
            value={speed}
            onChange={({ target }) => setSpeed(SPEEDS.find((one) => one === target.value) ?? speed)}
          >
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {t(`replay:speeds.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <DayLine first={first} last={last} day={day} onDay={to} />
      <label htmlFor={id} className={styles.said}>
        {t('knownOn.hint')}
      </label>
      <input
        {...input}
        id={id}
        className={classNames(controls.input, styles.day)}
        min={first}
        max={last}
        aria-invalid={fault !== undefined}
        onChange={({ target }) => take(target.value)}
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

interface StepProps {
  readonly way: 'previous' | 'next';
  /** YYYY-MM-DD; null where there is none. */
  readonly day: string | null | undefined;
  readonly onDay: (day: string) => void;
}

/** To the nearest day that tells something new. At an end the button stays where it is and does nothing. */
function Step({ way, day, onDay }: StepProps) {
  const { t } = useTranslation('replay');
  return (
    <button
      type="button"
      className={classNames(controls.pill, controls.square)}
      aria-label={t(way)}
      title={t('hint')}
      aria-disabled={!day}
      onClick={() => day && onDay(day)}
    >
      <svg viewBox="0 0 10 10" className={styles.way} data-way={way} aria-hidden="true">
        <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
