import { useRef, useState, type ClipboardEvent, type Dispatch, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { placeAfter } from './grid-keys.js';
import styles from './quick.module.css';
import { cellId, placeOf, QuickRow, type CellActs } from './QuickRow.js';
import type { ReadRow } from './read-row.js';
import { COLUMNS, isEmpty, type Place, type Row, type TableAction } from './table-state.js';
import { readTsv, writeTsv } from './tsv.js';

interface QuickTableProps {
  readonly rows: readonly Row[];
  readonly read: readonly (ReadRow | null)[];
  readonly dispatch: Dispatch<TableAction>;
  readonly onActive: (at: Place) => void;
}

/**
 * The table as a grid (WAI-ARIA): one stop of the Tab key when one comes to it, arrows, Enter and Tab from cell to cell, F2 or typing to edit,
 * copying and pasting as spreadsheets do. Escape lets the next Tab leave it.
 */
export function QuickTable({ rows, read, dispatch, onActive }: QuickTableProps) {
  const { t } = useTranslation('quick');
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<string | null>(null);
  // The focus moves before what was said is drawn: these are right at once.
  const at = useRef(active);
  const typing = useRef(false);
  const leaves = useRef(false);
  const [top, bottom] = inOrder(anchor.row, active.row);
  const columns = inOrder(anchor.column, active.column);
  const isSaved = rows[active.row]?.saved !== null;

  function go(to: Place, extends_ = false): void {
    at.current = to;
    setActive(to);
    if (!extends_) setAnchor(to);
    onActive(to);
    table.current?.querySelector<HTMLElement>(`#${cellId(to)}`)?.focus();
  }
  function edit(first: string): void {
    if (isSaved) return;
    typing.current = true;
    setEditing(first);
  }
  function fill(cells: readonly (readonly string[])[], from: Place = { row: top, column: columns[0] }): void {
    dispatch({ type: 'fill', at: from, cells });
  }
  const chosen = (): string[][] =>
    rows.slice(top, bottom + 1).map(({ cells }) => COLUMNS.slice(columns[0], columns[1] + 1).map((one) => cells[one]));

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const { key, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    if (event.target instanceof HTMLAnchorElement) return;
    if (key === 'Escape') leaves.current = true;
    if (key === 'Tab' && leaves.current) return;
    if (key !== 'Escape' && key !== 'Shift') leaves.current = false;
    if (key === 'F2') edit(rows[active.row]?.cells[COLUMNS[active.column] ?? 'title'] ?? '');
    else if (command && key === 'a') {
      setAnchor({
        row: Math.max(
          rows.findLastIndex((row) => !isEmpty(row)),
          0,
        ),
        column: COLUMNS.length - 1,
      });
      go({ row: 0, column: 0 }, true);
    } else if (command && (key === 'z' || key === 'y')) dispatch({ type: key === 'y' || shiftKey ? 'redo' : 'undo' });
    else if (key === 'Delete' || key === 'Backspace') fill(chosen().map((cells) => cells.map(() => '')));
    else if (key.length === 1 && !command && !event.altKey) edit(key);
    else {
      const isRightToLeft = document.documentElement.dir === 'rtl';
      const to = placeAfter({ key, shiftKey, ctrlKey: command }, active, rows.length, isRightToLeft);
      if (!to) return;
      go(to, shiftKey && key !== 'Tab' && key !== 'Enter');
    }
    event.preventDefault();
  }

  function onMouseDown(event: MouseEvent<HTMLTableElement>): void {
    const cell = event.shiftKey && editing === null && event.target instanceof Element && event.target.closest('td');
    const to = cell && placeOf(cell.id);
    if (!to) return;
    // The browser would select what is written between.
    event.preventDefault();
    go(to, true);
  }

  function onClipboard(event: ClipboardEvent): void {
    if (editing !== null) return;
    event.preventDefault();
    if (event.type === 'paste') {
      const cells = readTsv(event.clipboardData.getData('text/plain'));
      if (cells.length > 0) fill(cells, { row: top, column: columns[0] });
      return;
    }
    event.clipboardData.setData('text/plain', writeTsv(chosen()));
    if (event.type === 'cut') fill(chosen().map((cells) => cells.map(() => '')));
  }

  const acts = useActs({
    onFocus(to) {
      if (to.row === at.current.row && to.column === at.current.column) return;
      at.current = to;
      setActive(to);
      setAnchor(to);
      onActive(to);
    },
    onEdit: ({ row, column }) => edit(rows[row]?.cells[COLUMNS[column] ?? 'title'] ?? ''),
    onCommit(from, text, key) {
      if (!typing.current) return;
      typing.current = false;
      setEditing(null);
      const before = rows[from.row]?.cells[COLUMNS[from.column] ?? 'title'];
      if (text !== before) fill([[text]], from);
      if (!key) return;
      key.preventDefault();
      go(placeAfter({ key: key.key, shiftKey: key.shiftKey, ctrlKey: false }, from, rows.length) ?? from);
    },
    onCancel(from) {
      typing.current = false;
      setEditing(null);
      go(from);
    },
  });

  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        role="grid"
        className={styles.table}
        aria-label={t('title')}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onCopy={onClipboard}
        onCut={onClipboard}
        onPaste={onClipboard}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('row')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <QuickRow
              key={row.key}
              row={row}
              index={index}
              read={read[index] ?? null}
              active={active.row === index ? active.column : null}
              selected={
                index >= top && index <= bottom && (top !== bottom || columns[0] !== columns[1]) ? columns : null
              }
              editing={active.row === index ? editing : null}
              acts={acts}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same functions for every row at every drawing, which do what the newest would. */
function useActs(newest: CellActs): CellActs {
  const held = useRef(newest);
  held.current = newest;
  const [acts] = useState<CellActs>(() => ({
    onFocus: (at) => held.current.onFocus(at),
    onEdit: (at) => held.current.onEdit(at),
    onCommit: (at, text, key) => held.current.onCommit(at, text, key),
    onCancel: (at) => held.current.onCancel(at),
  }));
  return acts;
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
