import { folded } from '../folded.js';

/** What a side said on an issue, as far as moving goes. */
export interface StatedPosition {
  /** Slug of the state or body it was said for. */
  readonly side: string;
  /** The position in an editor's words; null where what was said states none. */
  readonly stance: string | null;
}

/**
 * For each statement, oldest first, whether its side moved with it: it states a position, and another one than that
 * side stated last. The first position of a side is no move, and neither are other words for it by case or accents.
 *
 * @example didMove([{ side: 'us', stance: 'no enrichment' }, { side: 'us', stance: 'token enrichment' }]) // [false, true]
 */
export function didMove(statements: readonly StatedPosition[]): boolean[] {
  const last = new Map<string, string>();
  return statements.map(({ side, stance }) => {
    if (stance === null) return false;
    const before = last.get(side);
    last.set(side, folded(stance));
    return before !== undefined && before !== folded(stance);
  });
}
