import type { Status } from '../lifecycle/status.js';
import type { Timing } from '../undertakings/undertaking.js';
import type { Kind } from '../vocabulary.js';

/** What the timeline must know of an event; the answers of the API have at least this. */
export interface TimelineItem {
  id: string;
  kind: Kind;
  title: string;
  /** A few words for it, where the title does not fit. */
  brief?: string | undefined;
  /** EDTF or an instant, verbatim. */
  when: string;
  /** First instant of the window, ISO 8601; null when its start is open. */
  earliest: string | null;
  /** Last instant of the window, included, ISO 8601; null when its end is open. */
  latest: string | null;
  precision: string;
  /** IANA zone of the place, for the window in words; null where none is known. */
  timezone: string | null;
  status: Status;
  overdue: boolean;
  /** Fields on which accounts differ. */
  disputed: readonly string[];
  /** −10 … +10. */
  intensity: number;
  sourceCount: number;
  /** How long a threat, deadline, commitment or proposal stood; absent for all else. */
  life?: Life | undefined;
  links: readonly { type: string; to: string }[];
}

/** From utterance to outcome. */
export interface Life {
  /** When it was settled, ISO 8601; while it stands, the reader's now or the day looked back to. */
  until: string;
  /** What it ends in. */
  end: 'done' | 'nothing' | 'standing';
  /** When it was settled, EDTF; null while it stands. */
  on: string | null;
  /** Last instant of its deadline, ISO 8601; null without one. */
  deadline: string | null;
  /** Settled before that had run out, or after it; null where it is not settled or has no deadline. */
  timing: Timing | null;
}

/** How much there is from `from` (included) to `to` (not included), both ISO 8601 instants. */
export interface TimelineBin {
  from: string;
  to: string;
  count: number;
}

/** A horizontal band of the timeline, in the order in which it is drawn. */
export interface Lane {
  id: string;
  label: string;
}

/** A stretch of time in view, both ends included. */
export interface TimelineWindow {
  from: Date;
  to: Date;
}

/** How many of a lane have their mark in view, and how many of these have their name. */
export interface LaneCount {
  seen: number;
  named: number;
  /** Began before the view and reach into it, and have no mark there: in a swarm each stands at its own date alone. */
  earlier: number;
}
