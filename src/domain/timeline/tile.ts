import type { Status } from '../lifecycle/status.js';
import type { TimelineBin, TimelineItem } from './item.js';

/** What became of a threat, deadline, commitment or proposal among the items. */
export interface Undertaken {
  readonly id: string;
  /** Last instant of its deadline, ISO 8601; null without one. */
  readonly deadline: string | null;
  /** Null while it stands; `at` is the first instant of what settled it, null where nobody knows. */
  readonly outcome: { readonly status: Status; readonly on: string; readonly at: string | null } | null;
}

/** What must be known of an event to put it in order of time, and to tell how far it reaches. */
export type Dated = Pick<TimelineItem, 'id' | 'kind' | 'status' | 'earliest' | 'latest'>;

/** A tile of the timeline, as the API answers it. */
export interface Tile<Item extends Dated> {
  readonly items: readonly Item[];
  readonly undertakings: readonly Undertaken[];
  readonly bins: readonly TimelineBin[];
}
