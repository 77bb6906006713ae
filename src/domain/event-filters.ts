import { STATUSES } from './lifecycle/status.js';
import { KINDS, REVIEWS, ROLES } from './vocabulary.js';

/** How one filter is written. */
interface Filter {
  /** Its words, or what its text is: a slug or id (of an author, an id), a fuzzy date (EDTF, in UTC), a day, or words to search for. */
  readonly of: readonly string[] | 'name' | 'edtf' | 'day' | 'text';
  /** Given several times it means any of; all others count once. */
  readonly repeatable: boolean;
  /** Whether the briefing, which tells everything of its days, takes it, too. */
  readonly briefing: boolean;
}

const anyOf = <const Of extends Filter['of']>(of: Of) => ({ of, repeatable: true, briefing: false }) as const;
const once = <const Of extends Filter['of']>(of: Of) => ({ of, repeatable: false, briefing: false }) as const;

/**
 * The filters that events, timeline, follow-ups, the other views, exports and the address bar share, by the names that
 * all of them use, in the order in which they are explained and shown.
 */
export const EVENT_FILTERS = {
  dossier: anyOf('name'),
  actor: anyOf('name'),
  role: anyOf(ROLES),
  kind: anyOf(KINDS),
  status: anyOf(STATUSES),
  issue: anyOf('name'),
  source: anyOf('name'),
  track: anyOf('text'),
  review: anyOf(REVIEWS),
  author: anyOf('name'),
  from: { ...once('edtf'), briefing: true },
  to: { ...once('edtf'), briefing: true },
  q: once('text'),
  overdue: once(['true']),
  disputed: once(['true']),
  knownOn: { ...once('day'), briefing: true },
} as const satisfies Record<string, Filter>;

export type FilterName = keyof typeof EVENT_FILTERS;

export const FILTER_NAMES = Object.keys(EVENT_FILTERS) as FilterName[];

type Word<N extends FilterName> = (typeof EVENT_FILTERS)[N]['of'] extends readonly (infer W)[] ? W : string;

/** Those that the briefing takes, too. */
export type BriefingFilter = {
  [N in FilterName]: (typeof EVENT_FILTERS)[N]['briefing'] extends true ? N : never;
}[FilterName];

/** A value for each filter in force: several where it is repeatable. */
export type EventFilters = {
  [N in FilterName]?: (typeof EVENT_FILTERS)[N]['repeatable'] extends true ? Word<N>[] : Word<N>;
};
