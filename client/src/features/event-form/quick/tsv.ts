/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows, a cell with either in quotes, a quote
 * in it doubled. What ends with a line break has no row after it.
 *
 * @example readTsv('a\t"b\nc"\n') // [['a', 'b\nc']]
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.at(-1)?.every((cell) => cell === '') ? rows.slice(0, -1) : rows;
}

/** The same the other way round. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quotedCell).join('\t')).join('\n');
}

function quotedCell(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
