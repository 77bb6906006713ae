import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tension } from '../../../api/types.js';
import { useDates } from '../../../ui/use-dates.js';
import { useFormats } from '../../../ui/use-formats.js';
import { EventsOf } from './Reading.js';
import styles from './tension.module.css';
import { weeksIn } from './weeks.js';

interface WeeksTableProps {
  readonly tension: Tension;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
}

const SUMS = ['deedsUp', 'wordsUp', 'deedsDown', 'wordsDown'] as const;

/** The chart in words and numbers: every week in view that has a bar. Made when it is opened. */
export const WeeksTable = memo(function WeeksTable({ tension, from, to }: WeeksTableProps) {
  const { t } = useTranslation('tension');
  const { date } = useDates();
  const { signed } = useFormats();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('table')}</summary>
      {open && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>{t('caption')}</caption>
            <thead>
              <tr>
                {(['weekColumn', ...SUMS, 'events'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksIn(tension.weeks, { from, to }).map((week) => (
                <tr key={week.from}>
                  <th scope="row">
                    <bdi>{date(`${week.from}/${week.to}`)}</bdi>
                  </th>
                  {SUMS.map((sum) => (
                    <td key={sum}>
                      <bdi>{signed(week[sum])}</bdi>
                    </td>
                  ))}
                  <td>
                    <EventsOf tension={tension} week={week} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
});
