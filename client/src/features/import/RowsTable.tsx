import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './import.module.css';
import type { ImportField, ImportRow } from './types.js';
import { useImportFieldName } from './use-import-field-name.js';

/** The first rows as they were read, and what comes of each. */
export function RowsTable({ rows }: { rows: readonly ImportRow[] }) {
  const { t } = useTranslation('import');
  const labels = useLabels();
  const dates = useDates();
  const outcomeOf = useOutcome();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t('rows.title')}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['line', 'what', 'when', 'kind', 'outcome'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`rows.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line} data-outcome={row.outcome}>
                <td>{row.line}</td>
                <th scope="row">
                  <bdi>{row.title ?? row.cells.filter(Boolean).slice(0, 3).join(' · ')}</bdi>
                </th>
                <td>
                  <bdi>{row.when !== null && dates.when({ when: row.when, timezone: null })}</bdi>
                </td>
                <td>{row.kind !== null && labels('kind', row.kind)}</td>
                <td>
                  {outcomeOf(row)}
                  {row.errors.map((mistake) => (
                    <p key={`${mistake.column ?? ''}${mistake.code}`} className={styles.mistake}>
                      <bdi>{mistake.column}</bdi> <bdi>{mistake.detail}</bdi>
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function useOutcome(): (row: ImportRow) => string {
  const { t } = useTranslation('import');
  const { nameOf, fields } = useImportFieldName();
  return ({ outcome, sameAs, changes }) => {
    if (outcome === 'update') {
      const changed = changes.map(({ field }) =>
        fields.includes(field as ImportField) ? nameOf(field as ImportField).toLocaleLowerCase() : field,
      );
      return t('rows.outcomes.update', { fields: changed.join(', ') });
    }
    return sameAs === null ? t(`rows.outcomes.${outcome}`) : t('rows.outcomes.sameAs', { line: sameAs });
  };
}
