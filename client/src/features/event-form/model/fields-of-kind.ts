import type { Kind } from '@domain/vocabulary.js';

export interface KindFields {
  /** Format of the gathering, and where it takes place. */
  readonly gathering: boolean;
  /** Condition, consequence and deadline. */
  readonly condition: boolean;
  /** Whether it is made of words that accounts may give differently. */
  readonly worded: boolean;
}

const GATHERING: KindFields = { gathering: true, condition: false, worded: false };
const SAID: KindFields = { gathering: false, condition: false, worded: true };
const CONDITIONAL: KindFields = { gathering: false, condition: true, worded: true };
const DONE: KindFields = { gathering: false, condition: false, worded: false };

/** What the form asks for each kind of event beyond what it asks for all. */
export const KIND_FIELDS = {
  talks: GATHERING,
  meeting: GATHERING,
  contact: GATHERING,
  statement: SAID,
  threat: CONDITIONAL,
  commitment: CONDITIONAL,
  deadline: CONDITIONAL,
  proposal: CONDITIONAL,
  agreement: { ...DONE, worded: true },
  decision: { ...DONE, worded: true },
  measure: DONE,
  incident: DONE,
} as const satisfies Record<Kind, KindFields>;
