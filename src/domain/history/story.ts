import { applyDifference, valueAt } from './apply.js';
import { difference, type Operation } from './difference.js';
import { sameJson, type Json } from './json.js';

/** A revision as it is kept. */
export interface KeptRevision {
  readonly version: number;
  readonly difference: readonly Operation[];
}

/** A step of a difference with what stood there before. */
export type ToldOperation = Operation & { readonly was?: Json };

export interface ToldRevision<R> {
  readonly revision: R;
  /** The whole as it was in this version, as far as it may be seen. */
  readonly document: Json;
  /** What leads here from the version told before; the first adds the whole. */
  readonly difference: readonly ToldOperation[];
}

/**
 * The history of a document as somebody may see it, oldest first. `see` gives what may be seen of a version, null where
 * that is nothing: such versions are passed over, and so are those that changed nothing one may see, but for `noted` ones.
 */
export function tell<R extends KeptRevision>(
  revisions: readonly R[],
  see: (document: Json, revision: R) => Json | null,
  noted: (revision: R) => boolean = () => false,
): ToldRevision<R>[] {
  const told: ToldRevision<R>[] = [];
  let whole: Json | undefined;
  for (const revision of revisions) {
    whole = applyDifference(whole, revision.difference);
    const document = see(whole, revision);
    const before = told.at(-1)?.document;
    if (document === null || (sameJson(before, document) && !noted(revision))) continue;
    told.push({ revision, document, difference: toldDifference(before, document) });
  }
  return told;
}

/** What leads from one document to another, each step with what stood there before; `before` as in {@link difference}. */
export function toldDifference(before: Json | undefined, after: Json): ToldOperation[] {
  return difference(before, after).map((step) => withPast(step, before));
}

function withPast(operation: Operation, before: Json | undefined): ToldOperation {
  const was = valueAt(before, operation.path);
  return was === undefined ? operation : { ...operation, was };
}
