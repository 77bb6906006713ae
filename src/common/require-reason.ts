import { Problem } from './problem.js';

/** Sees to it that a write says why. Throws `validation_failed` at `pointer` where it does not. */
export function requireReason(reason: string | null | undefined, detail: string, pointer = '/reason'): void {
  if (reason != null && reason.trim() !== '') return;
  throw new Problem('validation_failed', detail, [{ pointer, code: 'reason_missing', detail }]);
}
