import type { Kind, Role } from '@domain/vocabulary.js';

export interface KindFields {
  /** Format of the gathering, and where it takes place. */
  readonly gathering: boolean;
  /** Condition, consequence and deadline. */
  readonly condition: boolean;
  /** Whether it is made of words that accounts may give differently. */
  readonly worded: boolean;
  /** The role that a new actor most likely has. */
  readonly role: Role;
  /** The same once somebody is named in it: whoever speaks comes first, then to whom; of a vote, the body, then who voted. */
  readonly further?: Role;
}

const GATHERING: KindFields = { gathering: true, condition: false, worded: false, role: 'party' };
const SAID: KindFields = { gathering: false, condition: false, worded: true, role: 'speaker', further: 'addressee' };
const CONDITIONAL = { gathering: false, condition: true, worded: true, role: 'author' } as const satisfies KindFields;
const DONE: KindFields = { gathering: false, condition: false, worded: false, role: 'participant' };

/** What the form asks for each kind of event beyond what it asks for all. */
export const KIND_FIELDS = {
  talks: GATHERING,
  meeting: GATHERING,
  contact: { ...GATHERING, role: 'participant' },
  statement: SAID,
  threat: { ...CONDITIONAL, further: 'target' },
  commitment: { ...CONDITIONAL, further: 'addressee' },
  deadline: { ...CONDITIONAL, further: 'must_act' },
  proposal: { ...CONDITIONAL, further: 'addressee' },
  agreement: { ...DONE, worded: true, role: 'party' },
  decision: { ...DONE, worded: true, role: 'party', further: 'in_favour' },
  measure: DONE,
  incident: DONE,
} as const satisfies Record<Kind, KindFields>;
