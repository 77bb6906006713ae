import type { TimelineItem } from '@domain/timeline/item.js';

type Told = Pick<TimelineItem, 'id' | 'kind' | 'title' | 'when' | 'status' | 'overdue' | 'disputed'>;

/** Ids of what is told now and was not, or was told otherwise. */
export function newsOf(before: readonly Told[], now: readonly Told[]): ReadonlySet<string> {
  const known = new Map(before.map((item) => [item.id, wordsOf(item)]));
  return new Set(now.filter((item) => known.get(item.id) !== wordsOf(item)).map(({ id }) => id));
}

const wordsOf = ({ kind, title, when, status, overdue, disputed }: Told): string =>
  JSON.stringify([kind, title, when, status, overdue, disputed]);
