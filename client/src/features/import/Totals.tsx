import { useTranslation } from 'react-i18next';
import styles from './import.module.css';
import type { SpreadsheetImport } from './types.js';

/** What the rows come to, in numbers; what comes to none is not said. */
export function Totals({ one: { rows, outcomes, newSources } }: { one: SpreadsheetImport }) {
  const { t } = useTranslation('import');
  const counts = {
    rows: rows.total,
    create: outcomes.create,
    update: outcomes.update,
    unchanged: outcomes.unchanged,
    duplicate: rows.duplicate,
    rejected: rows.rejected,
    newSources,
  };
  return (
    <ul className={styles.totals} aria-label={t('totals.label')}>
      {(Object.keys(counts) as (keyof typeof counts)[])
        .filter((name) => name === 'rows' || counts[name] > 0)
        .map((name) => (
          <li key={name} data-what={name}>
            {t(`totals.${name}`, { count: counts[name] })}
          </li>
        ))}
    </ul>
  );
}
