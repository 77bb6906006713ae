import { IsText } from '../common/is-text.js';

/** Why a merge is undone. */
export class UndoMergeDto {
  /** For the history of both, and of everything that the merge had changed. */
  @IsText(1000)
  reason: string;
}

/** Something that was merged, and can be taken out again for as long as nothing written since rests on it. */
export class StandingMergeDto {
  id: string;
  slug: string;
  /** Of a source: its headline. */
  name: string;
  /** RFC 3339, UTC. */
  mergedAt: string;
  /** Whoever merged it, as they were called then. */
  author: string;
  reason: string | null;
}

export class StandingMergesDto {
  /** Newest first, at most 50: the newest is undone first. */
  items: StandingMergeDto[];
}
