import { IsOptional, Matches, MaxLength } from 'class-validator';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { writtenAs } from '../common/validator-reason.js';

/** Of which events the weeks are made; `from` and `to` choose the weeks that they touch, each whole. */
export class TensionQueryDto extends EventFilterDto {
  /** Two slugs of states or bodies, `iran,us`: only events in which both take part, themselves or by their people. */
  @IsOptional()
  @MaxLength(400)
  @Matches(/^[a-z0-9-]+,[a-z0-9-]+$/, {
    context: writtenAs('pair'),
    message: 'pair must be two slugs joined by a comma',
  })
  pair?: string;
}
