import type { EntityManager } from 'typeorm';
import { isUuid, notFound } from '../common/identifier.js';
import { Problem } from '../common/problem.js';
import type { Viewer } from '../common/viewer.js';
import type { Thing } from '../history/revisions.service.js';
import { Suggestion, type SuggestionState } from './suggestion.entity.js';

/** What becomes of which suggestion. */
export interface Decision {
  /** As it came. */
  suggestionId: string;
  state: Exclude<SuggestionState, 'open'>;
  /** What is said to whoever suggested it. */
  comment: string | null;
}

/** Settles an open suggestion of `entity`; throws `not_found`, or `conflict` where somebody did before. */
export async function decide(
  manager: EntityManager,
  viewer: Viewer,
  entity: Thing['entity'],
  { suggestionId, state, comment }: Decision,
): Promise<Suggestion> {
  const id = suggestionId.toLowerCase();
  const suggestion = isUuid(id)
    ? await manager.findOne(Suggestion, { where: { id, entity }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!suggestion) throw notFound('suggestion', suggestionId);
  if (suggestion.state !== 'open') {
    const detail = `The suggestion has been ${suggestion.state} already.`;
    throw new Problem('conflict', detail, undefined, { reason: { code: 'suggestion_decided' } });
  }
  const by = { decidedBy: viewer.name, decidedById: viewer.userId };
  await manager.update(Suggestion, { id }, { state, comment, ...by, decidedAt: () => 'now()' });
  return suggestion;
}
