import { IsTextOrNull } from './is-text.js';

/** Why somebody writes. */
export class ReasonDto {
  /** Why; needed where something published is corrected. */
  @IsTextOrNull(1000)
  reason?: string | null;
}
