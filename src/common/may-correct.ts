import type { EntityManager } from 'typeorm';
import { may, type UserRole } from '../domain/permissions.js';
import type { Review } from '../domain/vocabulary.js';
import { Problem } from './problem.js';
import { requireReason } from './require-reason.js';
import { isPublic, type RecordEntity } from './is-public.js';
import type { Viewer } from './viewer.js';

/** What the API's document says of changing such a record. */
export const CORRECTED =
  'Where published events rest on it, a `reason` is needed, and the change of whoever may not correct it is refused ' +
  '(`may_only_suggest`): suggest it instead.';

/**
 * Sees to it that a record which published events rest on is corrected, never silently changed: by whoever may, and with a
 * reason. Throws `forbidden`, or `validation_failed` at `/reason`. What only drafts use, anybody may change who may write it.
 */
export async function requireMayCorrect(
  manager: EntityManager,
  entity: RecordEntity,
  id: string,
  { role }: Viewer,
  reason: string | null | undefined,
): Promise<void> {
  if (!(await isPublic(manager, entity, id))) return;
  requireCorrector(role, 'published', `Published events rest on this ${entity}`);
  requireReason(reason, 'What published events rest on is corrected for a reason: say why.');
}

/** Throws `forbidden` where `role` may not correct what readers have seen; `because` says what they have. */
export function requireCorrector(role: UserRole, review: Review, because: string): void {
  if (may(role, 'published.correct')) return;
  const reason = { code: 'may_only_suggest', parameters: { role, review } } as const;
  const detail = `${because}: as ${role} you may suggest a correction of it.`;
  throw new Problem('forbidden', detail, undefined, { reason });
}
