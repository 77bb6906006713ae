import { requireCorrector } from '../../common/may-correct.js';
import { requireReason } from '../../common/require-reason.js';
import type { Viewer } from '../../common/viewer.js';
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
  if (isSeen(review)) requireCorrector(role, review, `The event is ${review}`);
}

function isSeen(review: Review): boolean {
  return review === 'published' || review === 'retracted';
}
