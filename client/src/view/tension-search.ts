import { matching, one } from './read-search.js';

/** Days after which an event may weigh half, as an address says them; seven where it says nothing. */
export const HALF_LIVES = ['3', '7', '14', '30'] as const;
export type HalfLife = (typeof HALF_LIVES)[number];
export const USUAL_HALF_LIFE = '7' satisfies HalfLife;

/** How the two lines under the timeline are drawn. */
export interface TensionChoice {
  /** They are drawn unless the address says otherwise. */
  tension?: 'hidden';
  /** Slugs of the two sides between whom: `iran,us`. */
  pair?: string;
  /** Absent where it is the usual one. */
  halfLife?: Exclude<HalfLife, typeof USUAL_HALF_LIFE>;
}

/** Reads whatever an address holds; what is not ours is left out. */
export function validateTensionChoice(raw: Record<string, unknown>): {
  [K in keyof TensionChoice]: TensionChoice[K] | undefined;
} {
  const halfLife = one(raw['halfLife'], HALF_LIVES);
  return {
    tension: one(raw['tension'], ['hidden'] as const),
    pair: matching(raw['pair'], /^[a-z0-9-]+,[a-z0-9-]+$/),
    halfLife: halfLife === USUAL_HALF_LIFE ? undefined : halfLife,
  };
}
