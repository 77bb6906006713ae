import { EVENT_FIELDS } from '@domain/event-fields.js';
import { isOpen } from '@domain/lifecycle/table.js';
import type { Status } from '@domain/lifecycle/status.js';
import { PLANNED_KINDS, tookPlace } from '@domain/lifecycle/took-place.js';
import { tellsVote } from '@domain/vote.js';
import type { Kind } from '@domain/vocabulary.js';

/** What an entry is asked for beside status, days, speaker and note. */
export interface Asks {
  readonly place: boolean;
  readonly format: boolean;
  readonly vote: boolean;
  /** Whether window and place may well be others now, so that they are asked at once and not folded away. */
  readonly atOnce: boolean;
}

/** What to ask of an entry of a kind of event. */
export function asksOf(kind: Kind, status: Status | undefined): Asks {
  return {
    place: !has(EVENT_FIELDS.condition.kinds, kind),
    format: has(GATHERINGS, kind),
    vote: status !== undefined && tellsVote(kind, status),
    atOnce: status !== undefined && isOpen(kind, status) && has(AWAITED, kind) && !tookPlace({ kind, status }),
  };
}

/** Kinds with sides that face one another. */
const GATHERINGS = ['talks', 'meeting', 'contact'] as const satisfies readonly Kind[];

/** Kinds that are to come, or to end: of all others a status seldom tells another time. */
const AWAITED = [...PLANNED_KINDS, ...EVENT_FIELDS.condition.kinds] as const satisfies readonly Kind[];

function has(kinds: readonly Kind[], kind: Kind): boolean {
  return kinds.includes(kind);
}
