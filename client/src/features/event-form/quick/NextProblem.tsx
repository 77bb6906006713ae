import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { cellId } from './QuickRow.js';
import type { ReadRow } from './read-row.js';
import { COLUMNS, type Place, type Row } from './table-state.js';

interface NextProblemProps {
  readonly rows: readonly Row[];
  readonly read: readonly (ReadRow | null)[];
  /** The cell from which one goes on, and after the last problem begins anew. */
  readonly from: Place;
}

/** Leads to the next cell in which something is wrong: among hundreds of rows nobody finds it by looking. */
export function NextProblem({ rows, read, from }: NextProblemProps) {
  const { t } = useTranslation('quick');
  const wrong = rows.flatMap((row, at) =>
    row.saved === null
      ? COLUMNS.flatMap((name, column) =>
          row.refused[name] !== undefined || read[at]?.problems[name] ? [{ row: at, column }] : [],
        )
      : [],
  );
  const isBehind = ({ row, column }: Place) => row > from.row || (row === from.row && column > from.column);
  const next = wrong.find(isBehind) ?? wrong[0];
  if (!next) return null;
  return (
    <button type="button" className={controls.pill} onClick={() => document.getElementById(cellId(next))?.focus()}>
      {t('nextProblem')}
    </button>
  );
}
