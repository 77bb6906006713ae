import type { InfiniteData } from '@tanstack/react-query';
import type { DeletedEvent, DeletedEventsPage } from '../../api/types.js';

export type DeletedData = InfiniteData<DeletedEventsPage, string | undefined>;

/** An event by the deletion that it tells of: one that was restored and deleted again is another entry. */
export function deletionOf({ id, deletedAt }: Pick<DeletedEvent, 'id' | 'deletedAt'>): string {
  return `${id} ${deletedAt}`;
}

/**
 * The list with what the reader restored still in its place, so that the answer to a click does not vanish when the
 * list is asked for again. What has been deleted anew stands there as that alone.
 */
export function keepRestored(data: DeletedData, restored: readonly DeletedEvent[]): DeletedData {
  const listed = new Set(data.pages.flatMap(({ items }) => items.map(({ id }) => id)));
  const missing = restored.filter(({ id }) => !listed.has(id));
  let from = '\uffff';
  const pages = data.pages.map((page, at) => {
    // A page reaches down to its last entry; the last page that is loaded takes all that is older.
    const to = at === data.pages.length - 1 ? '' : (page.items.at(-1)?.deletedAt ?? '');
    const here = missing.filter(({ deletedAt }) => deletedAt < from && deletedAt >= to);
    from = to;
    const items = [...page.items, ...here].sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
    return { ...page, items };
  });
  return { ...data, pages };
}
