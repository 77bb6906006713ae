import type { Step } from '../../editing/changes/changes.js';

type Told = Step & { readonly op: 'add' | 'replace' | 'remove' };

/** A change as it is laid out: what is told field by field, and what stands with the evidence beside it. */
export interface LaidOut {
  readonly changes: readonly Step[];
  /** What becomes of citations, by id; those that are not named stay as they were. */
  readonly citations: ReadonlyMap<string, 'added' | 'changed'>;
}

/**
 * Splits a difference: a citation or claim that comes new is read in its own words with the evidence, all else is told
 * as a change. That the state of review differs is what reviewing is about, and not told.
 */
export function layOut(difference: readonly Told[]): LaidOut {
  const citations = new Map<string, 'added' | 'changed'>();
  const changes = difference.flatMap((step): Step[] => {
    const [list = '', id, field] = step.path.split('/').slice(1);
    if (step.path === '') return [withoutEvidence(step, citations)];
    if (list === 'review') return [];
    if (list === 'citations' && id !== undefined && step.op !== 'remove') {
      citations.set(id, field === undefined ? 'added' : 'changed');
    }
    const isNew = (list === 'citations' || list === 'claims') && field === undefined && step.op === 'add';
    return isNew ? [] : [step];
  });
  return { changes, citations };
}

function withoutEvidence(step: Step, citations: Map<string, 'added' | 'changed'>): Step {
  const { review: _review, citations: cited, claims: _claims, ...value } = step.value as Record<string, unknown>;
  for (const id of Object.keys(cited ?? {})) citations.set(id, 'added');
  return { ...step, value };
}
