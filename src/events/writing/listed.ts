import { uuidv7 } from 'uuidv7';
import { Problem } from '../../common/problem.js';
import type { Refusal } from '../../domain/refusals/refusal.js';

/** The parts of a list by id; those that are there keep theirs. Throws `validation_failed` for an id that is not. */
export function listed<I extends { id?: string }, D>(
  there: Record<string, D>,
  inputs: readonly I[],
  pointer: string,
  make: (input: I, ordinal: number, id: string, pointer: string) => D,
): Record<string, D> {
  const mistakes: Refusal[] = [];
  const after = new Map<string, D>();
  for (const [ordinal, input] of inputs.entries()) {
    const at = `${pointer}/${ordinal}`;
    const id = input.id?.toLowerCase() ?? uuidv7();
    if (input.id !== undefined && (!Object.hasOwn(there, id) || after.has(id))) {
      mistakes.push({
        pointer: `${at}/id`,
        code: 'unknown_part',
        detail: 'The event has no such part, or it stands here twice.',
      });
    }
    after.set(id, make(input, ordinal, id, at));
  }
  const [first] = mistakes;
  if (first) throw new Problem('validation_failed', first.detail, mistakes);
  return Object.fromEntries(after);
}
