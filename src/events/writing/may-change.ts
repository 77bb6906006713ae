import type { EntityManager } from 'typeorm';
import { requireCorrector } from '../../common/may-correct.js';
import { Problem } from '../../common/problem.js';
import { requireReason } from '../../common/require-reason.js';
import type { Viewer } from '../../common/viewer.js';
import { may } from '../../domain/permissions.js';
import type { Review } from '../../domain/vocabulary.js';
import type { LockedEvent } from './event-writer.service.js';

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

/**
 * Sees to it that an event is deleted, or brought back, by whoever may delete any, or by whoever began it while it is a draft that no
 * reader has seen. Throws `forbidden`.
 */
export async function requireMayDelete(
  manager: EntityManager,
  { role, userId }: Viewer,
  { id, document }: Pick<LockedEvent, 'id' | 'document'>,
): Promise<void> {
  if (may(role, 'event.delete')) return;
  const [own] = await manager.query<object[]>(
    `SELECT FROM revisions WHERE entity = 'event' AND entity_id = $1 AND version = 1 AND author_id = $2`,
    [id, userId],
  );
  if (own && document.review === 'draft' && document.ref === null) return;
  const detail = 'An event is deleted by an editor; a draft that no reader has seen also by whoever began it.';
  throw new Problem('forbidden', detail, undefined, { reason: { code: 'may_only_delete_own_draft' } });
}

function isSeen(review: Review): boolean {
  return review === 'published' || review === 'retracted';
}
