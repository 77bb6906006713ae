import { writtenDays } from '@domain/time/said/written.js';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HowRead } from '../../editing/said/HowRead.js';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './import-table.module.css';
import { Mistakes } from './Mistakes.js';
import type { ImportField, ImportRow } from './types.js';
import { useImportFieldName } from './use-import-field-name.js';

/** A row as it was read, and what comes of it: which event it repeats, which fields of which event it changes, or why it is rejected. */
export function RowLine({ row }: { row: ImportRow }) {
  const { t } = useTranslation('import');
  const labels = useLabels();
  const dates = useDates();
  return (
    <tr role="row" data-outcome={row.outcome}>
      <td role="cell" className={styles.line}>
        <span className={styles.cellLabel}>{t('rows.line')} </span>
        {row.line}
      </td>
      <th role="rowheader" scope="row">
        <bdi>{row.title ?? row.cells.filter(Boolean).slice(0, 3).join(' · ')}</bdi>
      </th>
      <td role="cell" className={styles.when}>
        {row.when !== null && <bdi>{dates.when({ when: row.when, timezone: null })}</bdi>}
        {row.when !== null && row.said && <SaidSo when={row.when} said={row.said} />}
      </td>
      <td role="cell">{row.kind !== null && labels('kind', row.kind)}</td>
      <td role="cell" className={styles.outcome}>
        <Outcome row={row} />
      </td>
    </tr>
  );
}

/** The words of a date, and how they were read. */
function SaidSo({ when, said: { text, rule, on } }: { when: string; said: NonNullable<ImportRow['said']> }) {
  const days = writtenDays(when, null);
  return (
    <div className={styles.said}>
      <q>
        <bdi>{text}</bdi>
      </q>
      {days && <HowRead window={days} rule={rule} saidOn={on} />}
    </div>
  );
}

function Outcome({ row: { outcome, sameAs, event, eventTitle, changes, errors } }: { row: ImportRow }) {
  const { t } = useTranslation('import');
  const known = event !== null && eventTitle !== null && (
    <Link to="/events/$ref" params={{ ref: event }}>
      <bdi>{eventTitle}</bdi>
    </Link>
  );
  return (
    <>
      {sameAs === null ? t(`rows.outcomes.${outcome}`) : t('rows.outcomes.sameAs', { line: sameAs })}
      {known && <p>{known}</p>}
      <Changes of={changes} />
      <Mistakes of={errors} />
    </>
  );
}

/** What stands in each field, and what is to stand there. */
function Changes({ of }: { of: ImportRow['changes'] }) {
  const { t } = useTranslation('import');
  const { nameOf, fields } = useImportFieldName();
  if (of.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {of.map(({ field, before, after }) => (
        <li key={field}>
          <b>{fields.includes(field as ImportField) ? nameOf(field as ImportField) : field}</b>{' '}
          <del>
            <bdi>{before ?? t('rows.nothing')}</bdi>
          </del>{' '}
          <ins>
            <bdi>{after ?? t('rows.nothing')}</bdi>
          </ins>
        </li>
      ))}
    </ul>
  );
}
