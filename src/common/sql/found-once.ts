import { exactly, type Count } from '../count.js';

/** How many there are in all, told with each row of a page; null where they are counted apart. */
export interface Counted {
  readonly total: string | null;
}

/** Pieces of a question for a page of `rows` (SQL): what comes before it, the relation, and how many there are in all. */
interface Found {
  readonly before: string;
  readonly relation: string;
  readonly total: string;
}

/** To look for words costs more than all else: where that `isLookedFor`, it is found once, for the page and its total. */
export function foundOnce(rows: string, isLookedFor: boolean): Found {
  return isLookedFor
    ? { before: `WITH found AS MATERIALIZED (${rows})`, relation: 'found', total: '(SELECT count(*) FROM found)' }
    : { before: '', relation: `(${rows})`, total: 'NULL' };
}

/** The total that the rows tell; null where they do not, or there are none. */
export function toldTotal([first]: readonly Counted[]): Count | null {
  const total = first?.total ?? null;
  return total === null ? null : exactly(Number(total));
}
