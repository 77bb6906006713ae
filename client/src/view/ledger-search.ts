import { FIGURES, type FigureName } from '@domain/follow-ups/statistics.js';
import { FOLLOW_UP_STATES, type FollowUpState } from '@domain/follow-ups/state.js';
import { one, several, severalTexts } from './read-search.js';

/** Which announced steps of the view the ledger lists; the figures above it stay those of the whole view. */
export interface LedgerChoice {
  /** Any of. */
  state?: FollowUpState[];
  /** Slugs, or `none` where nobody is named; any of. */
  announcer?: string[];
  mediator?: string[];
  /** Only the steps that this figure was made from. */
  figure?: FigureName;
}

/** Reads whatever an address holds; what is not ours is left out. */
export function validateLedgerChoice(raw: Record<string, unknown>): {
  [K in keyof LedgerChoice]: LedgerChoice[K] | undefined;
} {
  return {
    state: several(raw['state'], FOLLOW_UP_STATES),
    announcer: severalTexts(raw['announcer']),
    mediator: severalTexts(raw['mediator']),
    figure: one(raw['figure'], FIGURES),
  };
}
