import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsText, IsTextOrNull } from '../common/is-text.js';
import { SUGGESTION_STATES, type SuggestionState } from './suggestion.entity.js';

/** What every suggestion says, whatever it is of. */
export class SuggestingDto {
  /** The version that was read. */
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  baseVersion: number;
  /** Why. */
  @IsText(1000)
  reason: string;
}

/** What is to be said to whoever suggested it. */
export class SuggestionAnswerDto {
  @IsTextOrNull(5000)
  comment?: string | null;
}

/** Who suggested a correction, why, and what became of it. */
export class SuggestionHeadDto {
  /** @format uuid */
  id: string;
  baseVersion: number;
  reason: string;
  @ApiProperty({ enum: SUGGESTION_STATES })
  state: SuggestionState;
  author: string;
  /** @format date-time */
  createdAt: string;
  decidedBy: string | null;
  /** @format date-time */
  decidedAt: string | null;
  comment: string | null;
}
