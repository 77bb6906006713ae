import { may, type Action, type UserRole } from './permissions.js';
import type { ReasonOf } from './refusals/refusal.js';
import type { Review } from './vocabulary.js';

/** What may become of an event editorially, and what one must be allowed to do for it. */
export const REVIEW_MOVES = {
  draft: { in_review: 'event.submit', published: 'event.review' },
  in_review: { draft: 'event.submit', published: 'event.review' },
  // What readers have seen is retracted, never quietly a draft again.
  published: { retracted: 'event.review' },
  retracted: { draft: 'event.review', published: 'event.review' },
} as const satisfies Record<Review, Partial<Record<Review, Action>>>;

export type ReviewDecision =
  | { readonly ok: true }
  | (ReasonOf<'illegal_review' | 'review_forbidden'> & {
      readonly ok: false;
      /** A sentence for people. */
      readonly reason: string;
    });

/**
 * Whether somebody in `role` may move an event from one state of review to another.
 *
 * @example decideReview('researcher', 'in_review', 'published') // { ok: false, code: 'review_forbidden', … }
 */
export function decideReview(role: UserRole, from: Review, to: Review): ReviewDecision {
  const action = movesFrom(from)[to];
  if (action === undefined) {
    const reason = `What is ${words(from)} cannot become ${words(to)}`;
    return { ok: false, code: 'illegal_review', parameters: { from, to }, reason };
  }
  if (may(role, action)) return { ok: true };
  const reason = `As ${role} you may not make it ${words(to)}`;
  return { ok: false, code: 'review_forbidden', parameters: { role, to }, reason };
}

/** The states that somebody in `role` may move an event to. */
export function reviewMoves(role: UserRole, from: Review): Review[] {
  return (Object.keys(movesFrom(from)) as Review[]).filter((to) => decideReview(role, from, to).ok);
}

function movesFrom(from: Review): Partial<Record<Review, Action>> {
  return REVIEW_MOVES[from];
}

function words(review: Review): string {
  return review.replace('_', ' ');
}
