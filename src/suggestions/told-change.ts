import type { ToldOperation } from '../domain/history/story.js';

/** A change of a record in the words of its document. */
export interface ToldChange {
  difference: readonly ToldOperation[];
  /** What the ids in it stand for. */
  names: Readonly<Record<string, string>>;
  /** The earlier version that it would bring back; missing where it is a change like any other. */
  restores?: number | undefined;
}
