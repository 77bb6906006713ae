import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import styles from './import.module.css';
import { ImportTable } from './ImportTable.js';
import { rowsQuery } from './queries.js';
import { RowLine } from './RowLine.js';
import { RejectedFile } from './RejectedFile.js';
import type { RowOutcome, SpreadsheetImport } from './types.js';

/** In which order what comes of rows is offered. */
const OUTCOMES = ['create', 'update', 'unchanged', 'duplicate', 'rejected'] as const satisfies readonly RowOutcome[];

/** The rows as they were read and what comes of each: all, or those of which the same comes; some at a time. */
export function RowsTable({ one }: { one: SpreadsheetImport }) {
  const { t } = useTranslation('import');
  const [outcome, setOutcome] = useState<RowOutcome | null>(null);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(rowsQuery(one, outcome));
  const counts = { ...one.outcomes, duplicate: one.rows.duplicate, rejected: one.rows.rejected };
  const offered = OUTCOMES.filter((name) => counts[name] > 0);
  const rows = data?.pages.flatMap(({ items }) => items) ?? (outcome === null ? one.preview : []);
  if (one.rows.total === 0) return null;
  return (
    <section aria-busy={data === undefined}>
      <h3>{t('rows.title')}</h3>
      {offered.length > 1 && (
        <p className={styles.ways} role="group" aria-label={t('rows.outcome')}>
          {[null, ...offered].map((name) => (
            <button
              key={name ?? 'all'}
              type="button"
              className={controls.pill}
              aria-pressed={outcome === name}
              onClick={() => setOutcome(name)}
            >
              {name === null
                ? t('totals.rows', { count: one.rows.total })
                : t(`totals.${name}`, { count: counts[name] })}
            </button>
          ))}
        </p>
      )}
      {one.rows.rejected > 0 && <RejectedFile id={one.id} />}
      <ImportTable
        label={t('rows.title')}
        heads={(['line', 'what', 'when', 'kind', 'outcome'] as const).map((name) => t(`rows.${name}`))}
      >
        {rows.map((row) => (
          <RowLine key={row.line} row={row} />
        ))}
      </ImportTable>
      {hasNextPage && (
        <p className={styles.ways}>
          <button
            type="button"
            className={controls.pill}
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage({ cancelRefetch: false })}
          >
            {t('rows.more')}
          </button>
        </p>
      )}
    </section>
  );
}
