import { CSV_COLUMNS, type CsvColumn } from '@domain/csv.js';
import type { Language } from '@domain/spoken-languages.js';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import { columnSaid } from './columns-said.js';
import styles from './export.module.css';
import choosing from '../../ui/form/choosing.module.css';

interface ColumnChoiceProps {
  /** In the order in which they come; none is all. */
  readonly chosen: readonly CsvColumn[];
  readonly onChange: (columns: readonly CsvColumn[]) => void;
}

/** What most who ask for a few ask for. */
const MAIN: readonly CsvColumn[] = ['ref', 'start_date', 'end_date', 'kind', 'title', 'status', 'place', 'parties'];

/** Which columns a CSV has, by name, with what each holds. */
export function ColumnChoice({ chosen, onChange }: ColumnChoiceProps) {
  const { t, i18n } = useTranslation('export');
  const toggle = (name: CsvColumn) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  const total = CSV_COLUMNS.length;
  const said = chosen.length === 0 ? t('columns.all', { total }) : t('columns.some', { count: chosen.length, total });
  return (
    <details className={styles.columns}>
      <summary>{said}</summary>
      <p className={controls.hint}>{t('columns.hint')}</p>
      <p className={choosing.row}>
        <button type="button" className={controls.pill} onClick={() => onChange(MAIN)}>
          {t('columns.main')}
        </button>
        <button type="button" className={controls.pill} disabled={chosen.length === 0} onClick={() => onChange([])}>
          {t('columns.clear')}
        </button>
      </p>
      <ul>
        {CSV_COLUMNS.map((name) => (
          <li key={name}>
            <label className={choosing.option}>
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
              <span>
                <code translate="no">{name}</code>
                <small>{columnSaid(name, i18n.language as Language)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
