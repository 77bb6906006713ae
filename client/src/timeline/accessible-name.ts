import type { TimelineItem } from '@domain/timeline/item.js';
import type { TimelineLabels } from './types.js';

type Words = Pick<TimelineLabels, 'kind' | 'status' | 'when' | 'settled' | 'comma' | 'overdue' | 'disputed'>;

/** All that the drawing of an item says, in words: kind, title, window, status, and what is in question. */
export function accessibleName(item: TimelineItem, labels: Words): string {
  return [
    `${labels.kind(item.kind)}: ${item.title}`,
    labels.when(item),
    labels.status(item.kind, item.status),
    item.life ? labels.settled(item.life) : '',
    item.overdue ? labels.overdue : '',
    item.disputed.length > 0 ? labels.disputed(item.disputed) : '',
  ]
    .filter(Boolean)
    .join(labels.comma);
}
