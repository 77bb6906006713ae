import { IsText } from './is-text.js';

/** Into what something is merged, and why. */
export class MergeDto {
  /** Id or slug of the one that stays. */
  @IsText(200)
  into: string;

  /** For the history of both, and of every event that named the one that goes. */
  @IsText(1000)
  reason: string;
}
