import { midnight } from '@domain/time/calendar.js';
import { beginsYear } from '@domain/time/months.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';
import { useTickWords } from '../../ui/axis/use-tick-words.js';
import { useFormats } from '../../ui/use-formats.js';
import { dayAt, offsetOf } from './days.js';
import styles from './known-on.module.css';
import { ticksOf } from './ticks.js';

interface DayLineProps {
  /** Days, YYYY-MM-DD, both included. */
  readonly first: string;
  readonly last: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** As many dates have room under the line. */
const DATES = 8;

/** All days on a line with its dates; the one that is shown is dragged or moved by the arrow keys. */
export function DayLine({ first, last, day, onDay }: DayLineProps) {
  const { t } = useTranslation();
  const { date } = useDates();
  const { months } = useFormats();
  const written = useTickWords();
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged === null ? day : dayAt(first, dragged);
  const settle = (): void => {
    if (dragged !== null) onDay(dayAt(first, dragged));
    setDragged(null);
  };
  return (
    <div className={styles.line}>
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
      <div className={styles.ticks} aria-hidden="true">
        {ticksOf(first, last, DATES, months).map(({ day: at, share }) => (
          <span
            key={at}
            style={{ insetInlineStart: `${share * 100}%` }}
            data-year={beginsYear(midnight(at), months) || undefined}
          >
            {written(at, false)}
          </span>
        ))}
      </div>
    </div>
  );
}
