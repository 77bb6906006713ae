import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/use-formats.js';
import { today } from '../../../ui/today.js';
import { QuickCell } from './QuickCell.js';
import { readAs } from './quick-dates.js';
import styles from './quick.module.css';
import type { ReadRow } from './read-row.js';
import { COLUMNS, type Place, type Row } from './table-state.js';
import { useProblemWords } from './use-problem-words.js';

/** What the table does with a cell. */
export interface CellActs {
  readonly onFocus: (at: Place) => void;
  readonly onEdit: (at: Place) => void;
  readonly onCommit: (at: Place, text: string, key: React.KeyboardEvent | null) => void;
  readonly onCancel: (at: Place) => void;
}

interface QuickRowProps {
  readonly row: Row;
  readonly index: number;
  /** Null where nothing is typed. */
  readonly read: ReadRow | null;
  /** The column of the active cell, if it is in this row. */
  readonly active: number | null;
  readonly selected: readonly [from: number, to: number] | null;
  readonly editing: string | null;
  readonly acts: CellActs;
}

export const cellId = ({ row, column }: Place): string => `quick-${row}-${column}`;

/** The place of the cell that has the id; null for what is none. */
export function placeOf(id: string): Place | null {
  const [, row, column] = /^quick-(\d+)-(\d+)$/.exec(id) ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** One event: its cells, and at their head its number, or the draft that it became. Drawn anew only where something in it changed. */
export const QuickRow = memo(function QuickRow({ row, index, read, active, selected, editing, acts }: QuickRowProps) {
  const { t } = useTranslation('quick');
  const { number } = useFormats();
  const problemIn = useProblemWords();
  return (
    <tr className={row.saved === null ? undefined : styles.saved} aria-rowindex={index + 2}>
      <th scope="row">
        {row.saved === null ? (
          number(index + 1)
        ) : (
          <Link to="/events/$ref" params={{ ref: row.saved }}>
            {t('draft', { row: index + 1 })}
          </Link>
        )}
      </th>
      {COLUMNS.map((column, at) => {
        const place = { row: index, column: at };
        const isDay = column === 'date' || column === 'saidOn';
        return (
          <QuickCell
            key={column}
            id={cellId(place)}
            label={t(`columns.${column}`)}
            text={row.cells[column]}
            problem={row.saved === null ? (row.refused[column] ?? problemIn(read?.problems[column])) : undefined}
            understood={readAs(column, row.cells[column], read, today())}
            beneath={isDay ? (typed) => readAs(column, typed, read, today()) : undefined}
            isActive={active === at}
            isSelected={selected !== null && at >= selected[0] && at <= selected[1]}
            editing={active === at ? editing : null}
            onFocus={() => acts.onFocus(place)}
            onEdit={() => acts.onEdit(place)}
            onCommit={(text, key) => acts.onCommit(place, text, key)}
            onCancel={() => acts.onCancel(place)}
          />
        );
      })}
    </tr>
  );
});
