import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../common/is-day.js';
import { IsLanguage } from '../common/is-language.js';
import { IsText } from '../common/is-text.js';
import type { SaidAs } from '../domain/said-as.js';
import type { Vote } from '../domain/vote.js';

/** The words that a window was made of: “early next week”. */
export class SaidAsDto implements SaidAs {
  @IsText(500)
  text: string;
  /** BCP 47. */
  @IsLanguage()
  language: string;
  /** The day they were said on, from which “next week” counts; null where it is not known. @format date */
  @IsOptional()
  @IsDay()
  saidOn: string | null = null;
}

const MOST_VOTES = 10_000_000_000;

function Votes(): PropertyDecorator {
  return (target, name) => {
    ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_VOTES, nullable: true, required: false })(target, name);
    IsOptional()(target, name);
    IsInt()(target, name);
    Min(0)(target, name);
    Max(MOST_VOTES)(target, name);
  };
}

/** How a body voted; null where a number is not known. */
export class VoteDto implements Vote {
  @Votes() for: number | null = null;
  @Votes() against: number | null = null;
  @Votes() abstained: number | null = null;
  @Votes() absent: number | null = null;
}
