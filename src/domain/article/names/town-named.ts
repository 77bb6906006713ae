import { TOWNS, type Town } from '../../places/towns.js';
import { fold } from '../text/fold.js';

const BY_NAME = new Map(TOWNS.flatMap((town) => town.names.map((name) => [fold(name), town] as const)));

/** A town by one of its names, in capitals or not. */
export function townNamed(words: string): Town | null {
  return BY_NAME.get(fold(words)) ?? null;
}
