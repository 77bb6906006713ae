import type { UserRole } from './permissions.js';
import { decideReview, REVIEW_MOVES, reviewMoves } from './review.js';
import { REVIEWS, type Review } from './vocabulary.js';

describe('the table of review', () => {
  it('knows every state, and reaches every one from a draft', () => {
    const reached = new Set<Review>(['draft']);
    for (const state of reached) for (const to of Object.keys(REVIEW_MOVES[state])) reached.add(to as Review);
    expect([...reached].sort()).toEqual([...REVIEWS].sort());
    expect(Object.keys(REVIEW_MOVES).sort()).toEqual([...REVIEWS].sort());
  });

  it('leads nowhere in place, and leaves no state without a way on', () => {
    for (const state of REVIEWS) {
      expect(Object.keys(REVIEW_MOVES[state])).not.toContain(state);
      expect(Object.keys(REVIEW_MOVES[state])).not.toEqual([]);
    }
  });

  it.each<[UserRole, Review, Review[]]>([
    ['reader', 'draft', []],
    ['researcher', 'draft', ['in_review']],
    ['researcher', 'in_review', ['draft']],
    ['researcher', 'published', []],
    ['editor', 'draft', ['in_review', 'published']],
    ['editor', 'in_review', ['draft', 'published']],
    ['editor', 'published', ['retracted']],
    ['editor', 'retracted', ['draft', 'published']],
    ['administrator', 'published', ['retracted']],
  ])('lets a %s move what is %s to %j', (role, from, to) => {
    expect(reviewMoves(role, from)).toEqual(to);
  });

  it('says why not', () => {
    expect(decideReview('editor', 'published', 'draft')).toMatchObject({ code: 'illegal_review' });
    expect(decideReview('researcher', 'in_review', 'published')).toMatchObject({
      code: 'review_forbidden',
      reason: 'As researcher you may not make it published',
    });
  });
});
