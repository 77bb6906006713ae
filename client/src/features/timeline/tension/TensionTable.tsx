import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TensionPoint } from '../../../api/types.js';
import { useDates } from '../../../ui/use-dates.js';
import { refsOf } from './lines.js';
import { Movers, Value } from './Reading.js';
import styles from './tension.module.css';

interface TensionTableProps {
  readonly points: readonly TensionPoint[];
  readonly titles: ReadonlyMap<string, string>;
}

/** The chart in words: every day on which something moved a line. Made when it is opened. */
export function TensionTable({ points, titles }: TensionTableProps) {
  const { t } = useTranslation('tension');
  const { date } = useDates();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('table')}</summary>
      {open && (
        <table className={styles.table}>
          <caption>{t('caption')}</caption>
          <thead>
            <tr>
              {(['day', 'words', 'deeds', 'events'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points
              .filter((point) => refsOf(point).length > 0)
              .map((point) => (
                <tr key={point.day}>
                  <th scope="row">{date(point.day)}</th>
                  <td>
                    <Value point={point} line="words" />
                  </td>
                  <td>
                    <Value point={point} line="deeds" />
                  </td>
                  <td>
                    <Movers point={point} titles={titles} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
