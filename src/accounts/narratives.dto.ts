import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsString, MaxLength } from 'class-validator';
import { ActorRefDto } from '../actors/actors.dto.js';
import { PageTotalDto } from '../common/page-total.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { toArray } from '../common/query-values.js';
import { SILENCES, type Silence } from '../domain/accounts/silence.js';
import { CLAIM_FIELDS, type ClaimField } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { AccountDto } from './accounts.dto.js';

/** Whose narratives, and of which events, oldest first. */
export class NarrativeQueryDto extends IntersectionType(EventFilterDto, PageQueryDto) {
  /** Slugs of two different states or bodies. */
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ArrayUnique()
  sides: string[];
}

/** What one side tells of an event, itself or in statements about it. */
export class NarrativeSideDto {
  /**
   * `nothing_recorded` where there is no account, `no_readout` where an editor recorded that the side would not comment; null where it
   * tells something.
   */
  @ApiProperty({ enum: SILENCES, enumName: 'Silence', nullable: true })
  silence: Silence | null;
  /** Oldest first. */
  accounts: AccountDto[];
}

/** An event between what two sides say of it. */
export class NarrativeDto {
  event: LinkedEventDto;
  /** Fields on which anybody's accounts differ. */
  @ApiProperty({ enum: CLAIM_FIELDS, enumName: 'ClaimField', isArray: true })
  disputed: ClaimField[];
  /** Fields of which these two sides say different things. */
  @ApiProperty({ enum: CLAIM_FIELDS, enumName: 'ClaimField', isArray: true })
  differ: ClaimField[];
  /** In the order of the sides. */
  sides: NarrativeSideDto[];
}

/** One side's narrative beside another's, on one axis. */
export class NarrativesDto extends PageTotalDto {
  /** As they were asked for. */
  sides: ActorRefDto[];
  items: NarrativeDto[];
  nextCursor: string | null;
}
