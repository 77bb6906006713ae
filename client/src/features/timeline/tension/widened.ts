import type { ViewSearch } from '../../../view/view-search.js';
import { periodOfAddress } from '../period.js';
import { DAY } from './lines.js';

/** Above so many days the server leaves days out between points. */
const DAILY = 500;

/**
 * The view with as much time again before and after it, so that the lines go on under a hand that pans. Left as it is
 * where that would cost the lines their days, or where only the server can tell what the address means.
 */
export function widened(search: ViewSearch): ViewSearch {
  const period = periodOfAddress(search);
  if (!period) return search;
  const [from, to] = [period.from.getTime(), period.to.getTime()];
  const span = Math.max(to - from, DAY);
  if (3 * span > (DAILY - 2) * DAY) return search;
  return { ...search, from: dayOf(from - span), to: dayOf(to + span) };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
