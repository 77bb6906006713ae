import { readStored, store } from '../../ui/stored.js';

/** What a row may tell beside what happened, in the order of its columns; a summary stands under the title. */
export const COLUMNS = [
  'when',
  'kind',
  'status',
  'place',
  'actors',
  'intensity',
  'knownOn',
  'updated',
  'summary',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What is shown to who has chosen nothing. */
const USUAL: readonly Column[] = ['when', 'status', 'place', 'actors', 'intensity', 'updated'];

const KEY = 'columns';

/** Those that the reader chose on this device. */
export function readColumns(): readonly Column[] {
  const stored = readStored(KEY)?.split(' ');
  return stored ? COLUMNS.filter((column) => stored.includes(column)) : USUAL;
}

/** Keeps the choice for the next visit. */
export function keepColumns(columns: readonly Column[]): void {
  store(KEY, columns.join(' '));
}
