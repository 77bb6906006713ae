import { matching, one } from './read-search.js';

/** Whether and of whom the weekly bars are drawn. */
export interface TensionChoice {
  /** They are drawn under the timeline unless the address says otherwise. */
  tension?: 'hidden';
  /** Slugs of the two sides between whom: `iran,us`. */
  pair?: string;
}

/** Reads whatever an address holds; what is not ours is left out. */
export function validateTensionChoice(raw: Record<string, unknown>): {
  [K in keyof TensionChoice]: TensionChoice[K] | undefined;
} {
  return {
    tension: one(raw['tension'], ['hidden'] as const),
    pair: matching(raw['pair'], /^[a-z0-9-]+,[a-z0-9-]+$/),
  };
}
