import type { Kind } from '../vocabulary.js';
import type { Status } from './status.js';

/** What a kind of event can be, and what can become of it. */
export interface Lifecycle<S extends string = Status> {
  /** What a ledger usually begins with. Records made after the fact may begin with any status of the kind. */
  readonly initial: readonly S[];
  /** Statuses after which more is expected. */
  readonly open: readonly S[];
  /** Statuses that settle it; people may still reopen what the table lets them. */
  readonly closing: readonly S[];
  /** Statuses that cannot be true before the window has begun. */
  readonly needsBegun: readonly S[];
  /** What may follow each status. An open status may follow itself: announced again, with a new window. */
  readonly transitions: Readonly<Partial<Record<S, readonly S[]>>>;
}

const gathering: Lifecycle = {
  initial: ['rumoured', 'announced', 'confirmed', 'under_way'],
  open: ['rumoured', 'announced', 'confirmed', 'under_way', 'postponed'],
  closing: ['held', 'cancelled', 'lapsed', 'overtaken', 'denied'],
  needsBegun: ['under_way', 'held'],
  transitions: {
    rumoured: [
      'rumoured',
      'announced',
      'confirmed',
      'under_way',
      'postponed',
      'held',
      'cancelled',
      'lapsed',
      'overtaken',
      'denied',
    ],
    announced: [
      'announced',
      'confirmed',
      'under_way',
      'postponed',
      'held',
      'cancelled',
      'lapsed',
      'overtaken',
      'denied',
    ],
    confirmed: [
      'announced',
      'confirmed',
      'under_way',
      'postponed',
      'held',
      'cancelled',
      'lapsed',
      'overtaken',
      'denied',
    ],
    under_way: ['under_way', 'postponed', 'held', 'cancelled', 'denied'],
    postponed: [
      'rumoured',
      'announced',
      'confirmed',
      'under_way',
      'postponed',
      'held',
      'cancelled',
      'lapsed',
      'overtaken',
      'denied',
    ],
    // Reported as held, later shown not to have taken place.
    held: ['denied'],
    // Muscat, 4 February 2026: cancelled and confirmed again the same evening.
    cancelled: ['announced', 'confirmed', 'under_way', 'held'],
    lapsed: ['rumoured', 'announced', 'confirmed', 'under_way', 'held'],
    overtaken: ['announced', 'confirmed'],
    // Secret meetings are denied until they are admitted.
    denied: ['rumoured', 'announced', 'confirmed', 'under_way', 'held'],
  },
};

const occurrence: Lifecycle = {
  initial: ['reported', 'disputed'],
  open: ['reported', 'disputed'],
  closing: ['retracted'],
  needsBegun: [],
  transitions: {
    reported: ['reported', 'disputed', 'retracted'],
    disputed: ['reported', 'disputed', 'retracted'],
    retracted: ['reported'],
  },
};

/** The one table of statuses: forms, checks, documentation and SQL constraints follow it. */
export const LIFECYCLES = {
  talks: gathering,
  meeting: gathering,
  threat: {
    initial: ['standing'],
    open: ['standing'],
    closing: ['carried_out', 'condition_met', 'withdrawn', 'expired'],
    needsBegun: [],
    transitions: {
      standing: ['standing', 'carried_out', 'condition_met', 'withdrawn', 'expired'],
      carried_out: [],
      condition_met: ['standing'],
      withdrawn: ['standing'],
      expired: ['standing'],
    },
  },
  commitment: {
    initial: ['standing'],
    open: ['standing'],
    closing: ['fulfilled', 'breached', 'withdrawn', 'expired'],
    needsBegun: [],
    transitions: {
      standing: ['standing', 'fulfilled', 'breached', 'withdrawn', 'expired'],
      fulfilled: ['breached'],
      breached: ['standing', 'fulfilled'],
      withdrawn: ['standing'],
      expired: ['standing', 'fulfilled'],
    },
  },
  deadline: {
    initial: ['standing'],
    open: ['standing', 'extended'],
    closing: ['fulfilled', 'expired', 'withdrawn'],
    needsBegun: [],
    transitions: {
      standing: ['standing', 'extended', 'fulfilled', 'expired', 'withdrawn'],
      extended: ['extended', 'fulfilled', 'expired', 'withdrawn'],
      fulfilled: [],
      expired: ['standing', 'extended'],
      withdrawn: ['standing'],
    },
  },
  proposal: {
    initial: ['tabled'],
    open: ['tabled'],
    closing: ['accepted', 'rejected', 'withdrawn', 'expired'],
    needsBegun: [],
    transitions: {
      tabled: ['tabled', 'accepted', 'rejected', 'withdrawn', 'expired'],
      accepted: ['rejected'],
      rejected: ['tabled', 'accepted'],
      withdrawn: ['tabled'],
      expired: ['tabled'],
    },
  },
  agreement: {
    initial: ['reported', 'signed'],
    open: ['reported', 'signed', 'in_force', 'suspended'],
    closing: ['terminated', 'retracted'],
    needsBegun: [],
    transitions: {
      reported: ['reported', 'signed', 'in_force', 'suspended', 'terminated', 'retracted'],
      signed: ['signed', 'in_force', 'suspended', 'terminated', 'retracted'],
      in_force: ['in_force', 'suspended', 'terminated', 'retracted'],
      suspended: ['suspended', 'in_force', 'terminated', 'retracted'],
      terminated: ['in_force'],
      retracted: ['reported'],
    },
  },
  contact: occurrence,
  statement: occurrence,
  measure: occurrence,
  incident: occurrence,
} as const satisfies Record<Kind, Lifecycle>;

export function lifecycleOf(kind: Kind): Lifecycle {
  return LIFECYCLES[kind];
}

/** Every status of a kind, open ones first. */
export function statusesOf(kind: Kind): readonly Status[] {
  return [...lifecycleOf(kind).open, ...lifecycleOf(kind).closing];
}

/** Whether more is expected of an event in this status. A status foreign to its kind is not open. */
export function isOpen(kind: Kind, status: Status): boolean {
  return lifecycleOf(kind).open.includes(status);
}
