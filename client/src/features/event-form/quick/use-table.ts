import { useEffect, useReducer, type Dispatch } from 'react';
import { forgetStored, readStored, store } from '../../../ui/stored.js';
import { keptCells, reduceTable, tableOf, type TableAction, type TableState } from './table-state.js';

/** The table somebody fills in a dossier; what is not recorded yet is kept in this browser, and found again after it has died. */
export function useTable(dossier: string): readonly [TableState, Dispatch<TableAction>] {
  const key = `quick.${dossier}`;
  const [table, dispatch] = useReducer(reduceTable, key, (name) => tableOf(readStored(name)));
  useEffect(() => {
    const cells = keptCells(table);
    if (cells.length > 0) store(key, JSON.stringify(cells));
    else forgetStored(key);
  }, [key, table]);
  return [table, dispatch];
}
