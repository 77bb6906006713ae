import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { sortOf, type Sort } from '../../view/view-search.js';
import styles from './table.module.css';

await words('table');

interface SortHeaderProps {
  readonly label: string;
  /** The order that goes up, where there is one. */
  readonly ascending?: Sort;
  readonly descending: Sort;
}

/** A column's head that sorts by it; pressed again, the other way round. */
export function SortHeader({ label, ascending, descending }: SortHeaderProps) {
  const { t } = useTranslation(['translation', 'table']);
  const { search, change } = useView();
  const sort = sortOf(search);
  const state = sort === descending ? 'descending' : sort === ascending ? 'ascending' : 'none';
  const next = nextSort(state, ascending, descending);
  return (
    <th role="columnheader" scope="col" aria-sort={state} className={styles.sortable}>
      <button
        type="button"
        aria-label={t('table:sortBy', { column: label })}
        onClick={() => change({ sort: next === sortOf({ ...search, sort: undefined }) ? undefined : next })}
      >
        {label}
        <span aria-hidden="true" className={styles.arrow}>
          {SIGNS[state]}
        </span>
      </button>
    </th>
  );
}

const SIGNS = { ascending: '↑', descending: '↓', none: '' } as const;

function nextSort(state: keyof typeof SIGNS, ascending: Sort | undefined, descending: Sort): Sort {
  if (ascending === undefined) return state === 'descending' ? 'when' : descending;
  return state === 'ascending' ? descending : ascending;
}
