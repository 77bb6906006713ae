import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/form/ChoiceField.js';
import page from './import.module.css';
import styles from './import-table.module.css';
import { ImportTable } from './ImportTable.js';
import { LISTS, toldBy } from './told-by.js';
import type { ImportColumn, ImportField, Mapping, SpreadsheetImport } from './types.js';
import { useImportFieldName } from './use-import-field-name.js';

interface ColumnsTableProps {
  readonly one: SpreadsheetImport;
  readonly onMapping: (mapping: Mapping) => void;
}

/** What each column was taken to tell, with its first values; whoever chooses another sees the rows read anew. Columns that tell nothing are folded away. */
export function ColumnsTable({ one, onMapping }: ColumnsTableProps) {
  const { t } = useTranslation('import');
  const told = one.columns.filter(({ field }) => field !== null);
  const others = one.columns.filter(({ field }) => field === null);
  const table = (columns: readonly ImportColumn[], label: string) => (
    <ImportTable label={label} heads={[t('columns.header'), t('columns.samples'), t('columns.field')]}>
      {columns.map((column) => (
        <ColumnRow key={column.index} column={column} one={one} onMapping={onMapping} />
      ))}
    </ImportTable>
  );
  return (
    <section>
      <h3>{t('columns.title')}</h3>
      <p className={page.soft}>{t('columns.about')}</p>
      {told.length > 0 && table(told, t('columns.title'))}
      {others.length > 0 && (
        // Whoever has something to answer looks among them first.
        <details className={page.others} open={one.questions.some((question) => question !== 'date_order')}>
          <summary>{t('columns.others', { count: others.length })}</summary>
          {table(others, t('columns.others', { count: others.length }))}
        </details>
      )}
    </section>
  );
}

interface ColumnProps extends ColumnsTableProps {
  readonly column: ImportColumn;
}

function ColumnRow({ column, one, onMapping }: ColumnProps) {
  const { t } = useTranslation('import');
  const { nameOf, fields } = useImportFieldName();
  const choices = [{ code: '', label: t('columns.none') }, ...fields.map((code) => ({ code, label: nameOf(code) }))];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <bdi>{column.header || t('columns.numbered', { number: column.index + 1 })}</bdi>
      </th>
      <td role="cell" className={styles.samples}>
        {column.samples.slice(0, 3).map((sample) => (
          <bdi key={sample}>{sample}</bdi>
        ))}
        {column.samples.length === 0 && t('columns.empty')}
      </td>
      <td role="cell" className={styles.tells}>
        <ChoiceField
          label={`${t('columns.field')}: ${column.header}`}
          hideLabel
          choices={choices}
          value={column.field ?? ''}
          onChange={({ target }) => onMapping(toldBy(one, column.index, (target.value || null) as ImportField | null))}
        />
        {column.field !== null && column.guessed && <small>{t('columns.guessed')}</small>}
        {column.field !== null && LISTS.has(column.field) && (
          <Between field={column.field} column={column} one={one} onMapping={onMapping} />
        )}
        {column.dateOrder !== null && <Order column={column} one={one} onMapping={onMapping} />}
      </td>
    </tr>
  );
}

/** What may stand between the values of a cell, each by a word for it. */
const BETWEEN = {
  'reading.delimiters.pipe': '|',
  'reading.delimiters.semicolon': ';',
  'columns.signs.line': '\n',
  'columns.signs.stroke': ' / ',
  'reading.delimiters.comma': ',',
} as const;
type Sign = (typeof BETWEEN)[keyof typeof BETWEEN];

/** What was taken to stand between the values of its cells, to be set right. */
function Between({ field, column, one: { mapping }, onMapping }: ColumnProps & { readonly field: ImportField }) {
  const { t } = useTranslation('import');
  const names = Object.keys(BETWEEN) as (keyof typeof BETWEEN)[];
  return (
    <ChoiceField
      label={`${t('columns.between')}: ${column.header}`}
      choices={[
        { code: '', label: t('columns.single') },
        ...names.map((name) => ({ code: BETWEEN[name], label: t(name) })),
      ]}
      value={column.separator ?? ''}
      onChange={({ target }) =>
        onMapping({
          ...mapping,
          separators: { ...mapping.separators, [field]: (target.value || null) as Sign | null },
        })
      }
    />
  );
}

/** Which number of its dates is the day, where that is not known by the names of months. */
function Order({ column, one, onMapping }: ColumnProps) {
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
