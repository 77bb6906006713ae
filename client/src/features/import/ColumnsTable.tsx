import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import styles from './import.module.css';
import { toldBy } from './told-by.js';
import type { ImportColumn, ImportField, Mapping, SpreadsheetImport } from './types.js';
import { useImportFieldName } from './use-import-field-name.js';

/** What each column was taken to tell, with its first values; whoever chooses another sees the rows read anew. */
export function ColumnsTable({ one, onMapping }: { one: SpreadsheetImport; onMapping: (mapping: Mapping) => void }) {
  const { t } = useTranslation('import');
  const { nameOf, fields } = useImportFieldName();
  const choices = [{ code: '', label: t('columns.none') }, ...fields.map((code) => ({ code, label: nameOf(code) }))];
  return (
    <section>
      <h3>{t('columns.title')}</h3>
      <p className={styles.soft}>{t('columns.about')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('columns.header')}</th>
              <th scope="col">{t('columns.samples')}</th>
              <th scope="col">{t('columns.field')}</th>
            </tr>
          </thead>
          <tbody>
            {one.columns.map((column) => (
              <tr key={column.index}>
                <th scope="row">
                  <bdi>{column.header || String(column.index + 1)}</bdi>
                </th>
                <td className={styles.samples}>
                  {column.samples.slice(0, 3).map((sample) => (
                    <bdi key={sample}>{sample}</bdi>
                  ))}
                </td>
                <td>
                  <ChoiceField
                    label={`${t('columns.field')}: ${column.header}`}
                    hideLabel
                    choices={choices}
                    value={column.field ?? ''}
                    onChange={({ target }) =>
                      onMapping(toldBy(one, column.index, (target.value || null) as ImportField | null))
                    }
                  />
                  {column.field !== null && column.guessed && <small>{t('columns.guessed')}</small>}
                  {column.dateOrder !== null && <Order column={column} one={one} onMapping={onMapping} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface OrderProps {
  readonly column: ImportColumn;
  readonly one: SpreadsheetImport;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Which number of its dates is the day, where that is not known by the names of months. */
function Order({ column, one, onMapping }: OrderProps) {
  const { t } = useTranslation('import');
  const orders = ['day-first', 'month-first'] as const;
  return (
    <ChoiceField
      label={t('columns.dateOrder')}
      choices={[
        ...(column.dateOrder === 'undecided' ? [{ code: 'undecided', label: t('columns.orders.undecided') }] : []),
        ...orders.map((code) => ({ code, label: t(`columns.orders.${code}`) })),
      ]}
      value={column.dateOrder ?? 'undecided'}
      onChange={({ target }) => onMapping({ ...one.mapping, dateOrder: target.value as (typeof orders)[number] })}
    />
  );
}
