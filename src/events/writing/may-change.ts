import { Problem } from '../../common/problem.js';
import type { Viewer } from '../../common/viewer.js';
import { may } from '../../domain/permissions.js';
import type { Review } from '../../domain/vocabulary.js';

/**
 * Sees to it that what was published is corrected, never silently changed: by whoever may, and with a reason. Throws
 * `forbidden`, or `validation_failed` at `/reason`. Where an event is a draft still, or in review, anybody who may write
 * may change it.
 */
export function requireMayChange(viewer: Viewer, review: Review, reason: string | null): void {
  requireMayWrite(viewer, review);
  if (isSeen(review)) requireReason(reason, 'What has been published is corrected for a reason: say why.');
}

/** Sees to it that what readers have seen is written by those alone who may correct it. Throws `forbidden`. */
export function requireMayWrite({ role }: Viewer, review: Review): void {
  if (!isSeen(review) || may(role, 'published.correct')) return;
  const reason = { code: 'may_only_suggest', parameters: { role, review } } as const;
  const detail = `The event is ${review}: as ${role} you may suggest a correction of it.`;
  throw new Problem('forbidden', detail, undefined, { reason });
}

/** Throws `validation_failed` at `pointer` where there is none. */
export function requireReason(reason: string | null, detail: string, pointer = '/reason'): void {
  if (reason !== null && reason.trim() !== '') return;
  throw new Problem('validation_failed', detail, [{ pointer, code: 'reason_missing', detail }]);
}

function isSeen(review: Review): boolean {
  return review === 'published' || review === 'retracted';
}
