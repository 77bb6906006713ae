import type { ArticleActor } from '../names/article-actor.js';
import type { Heard } from '../speech/hear.js';

/** What the last room works with: an article as it was heard, and whom it is about. All lists are in the order of the text. */
export interface Reading extends Heard {
  /** States by how often they are named, persons counting for theirs. */
  readonly prominent: readonly ArticleActor[];
  /** Whoever mediates anywhere in it, with the states behind. */
  readonly mediators: readonly ArticleActor[];
}
