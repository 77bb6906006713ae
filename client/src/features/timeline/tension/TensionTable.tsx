import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TensionPoint } from '../../../api/types.js';
import { useDates } from '../../../ui/use-dates.js';
import { useView } from '../../../view/use-view.js';
import { periodOfAddress } from '../period.js';
import { LINES, tellingIn } from './lines.js';
import { Movers } from './Reading.js';
import styles from './tension.module.css';
import { useValueWords } from './use-point-words.js';

interface TensionTableProps {
  readonly points: readonly TensionPoint[];
  readonly titles: ReadonlyMap<string, string>;
}

/** The chart in words: every day in view on which something moved a line. Made when it is opened. */
export const TensionTable = memo(function TensionTable({ points, titles }: TensionTableProps) {
  const { t } = useTranslation('tension');
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
          <Days points={points} titles={titles} />
        </table>
      )}
    </details>
  );
});

function Days({ points, titles }: TensionTableProps) {
  const { date } = useDates();
  const { search } = useView();
  const value = useValueWords();
  const period = periodOfAddress(search);
  const window = period ? { from: period.from.getTime(), to: period.to.getTime() } : { from: -Infinity, to: Infinity };
  return (
    <tbody>
      {tellingIn(points, window).map((point) => (
        <tr key={point.day}>
          <th scope="row">{date(point.day)}</th>
          {LINES.map((line) => (
            <td key={line}>{value(point[line].value)}</td>
          ))}
          <td>
            <Movers point={point} titles={titles} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
