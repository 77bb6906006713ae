/** The number in a cell, with a point or a comma before its decimals; null where it is none. */
export function numberOf(cell: string): number | null {
  const text = cell.trim().replace('−', '-');
  return /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
