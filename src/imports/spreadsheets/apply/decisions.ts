import type { Viewer } from '../../../common/viewer.js';
import type { ActorType, Review } from '../../../domain/vocabulary.js';

/** What its owner decided about an import when applying it; kept as JSON. */
export interface Decisions {
  /** Whether rejected rows are left out, or keep all from coming in. */
  readonly rejected: 'skip' | 'refuse';
  /** Whether rows that seem to be there already are left out, or come in as events of their own. */
  readonly duplicates: 'skip' | 'create';
  readonly review: Exclude<Review, 'retracted'>;
  readonly newActors: readonly DecidedActor[];
  readonly reason: string | null;
}

/** Who a newcomer is: one who is known, or somebody new. */
export interface DecidedActor {
  readonly name: string;
  /** Id or slug of the known one who is meant. */
  readonly use?: string | undefined;
  readonly type?: ActorType | undefined;
  readonly country?: string | null | undefined;
}

/** What is to come in. */
export interface ToApply {
  readonly id: string;
  readonly dossierId: string;
  readonly fileName: string;
  readonly decisions: Decisions;
  readonly viewer: Viewer;
}
