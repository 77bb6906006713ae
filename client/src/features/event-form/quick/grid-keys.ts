import { COLUMNS, type Place } from './table-state.js';

/** So many rows a page key leads on: about as many as are in sight. */
const PAGE = 10;

/** Where a key leads from a cell of a table with so many rows, as in a spreadsheet; null where it leads nowhere in it. */
export function placeAfter(
  { key, shiftKey, ctrlKey }: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
  { row, column }: Place,
  rows: number,
  isRightToLeft = false,
): Place | null {
  const last = { row: rows - 1, column: COLUMNS.length - 1 };
  const inside = (to: Place): Place | null =>
    to.row < 0 || to.row > last.row || to.column < 0 || to.column > last.column ? null : to;
  const sideways = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return inside({ row: ctrlKey ? last.row : row + 1, column });
    case 'ArrowUp':
      return inside({ row: ctrlKey ? 0 : row - 1, column });
    case 'ArrowRight':
      return ctrlKey ? { row, column: isRightToLeft ? 0 : last.column } : inside({ row, column: column + sideways });
    case 'ArrowLeft':
      return ctrlKey ? { row, column: isRightToLeft ? last.column : 0 } : inside({ row, column: column - sideways });
    case 'PageDown':
      return { row: Math.min(row + PAGE, last.row), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 0), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    case 'Enter':
      return inside({ row: shiftKey ? row - 1 : row + 1, column });
    case 'Tab':
      return shiftKey
        ? column > 0
          ? { row, column: column - 1 }
          : inside({ row: row - 1, column: last.column })
        : column < last.column
          ? { row, column: column + 1 }
          : inside({ row: row + 1, column: 0 });
    default:
      return null;
  }
}
