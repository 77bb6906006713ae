import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';
import { isDay } from '../common/is-day.js';
import { PageQueryDto } from '../common/page.dto.js';
import { EventFilterDto } from '../events/event-filter.dto.js';

/** A page of threats, deadlines, commitments and proposals, oldest first. */
export class UndertakingQueryDto extends IntersectionType(EventFilterDto, PageQueryDto) {
  /** Only what stands: `now`, or at the end of a day (YYYY-MM-DD, where it happened) by what is known of it today, or on `knownOn`. */
  @IsOptional()
  @IsNowOrDay()
  @ApiProperty({ type: String, required: false })
  standing?: string;
}

function IsNowOrDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isNowOrDay',
    validator: {
      validate: (value: unknown) => value === 'now' || (typeof value === 'string' && isDay(value)),
      defaultMessage: () => '$property must be now, or a day that exists, written YYYY-MM-DD',
    },
  });
}
