import type { NetworkMeeting } from '../../api/types.js';

/** Slugs of the one side or the two that an address chooses. */
export type Chosen = readonly string[];

export function chosenOf(between: string | undefined): Chosen {
  return between?.split(',') ?? [];
}

/** Whether something of these sides has to do with what is chosen: with the one, or with both. */
export function concerns(chosen: Chosen, sides: readonly string[]): boolean {
  return chosen.every((slug) => sides.includes(slug));
}

/** Whether a meeting belongs to what is chosen: two that met in it, or one that was there in any way. */
export function isOf(chosen: Chosen, { met, between, hosts }: NetworkMeeting): boolean {
  return concerns(chosen, chosen.length > 1 ? met : [...met, ...between, ...hosts]);
}
