import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsCountry } from '../../../common/is-country.js';
import { IsText, IsTextOrNull } from '../../../common/is-text.js';
import { MayBeAbsent } from '../../../common/may-be-absent.js';
import * as words from '../../../domain/vocabulary.js';
import { OUTCOMES, type Outcome } from '../check/findings.js';
import { MAPPING } from './mapping.schema.js';

/** Another way to read the file. */
export class RemappingDto {
  /** The whole mapping: what is left out is found out. */
  @ApiProperty(MAPPING)
  @IsObject()
  mapping: object;
  /** Before the one in the mapping. */
  @ApiProperty({ enum: ['day-first', 'month-first'], required: false })
  @MayBeAbsent()
  @IsText(40)
  dateOrder?: string;
}

/** Who somebody is whom rows name and nobody knows. */
export class DecidedActorDto {
  /** As in `newActors`. */
  @IsText(500)
  name: string;
  /** Id or slug of the known one who is meant; then nobody is made. */
  @MayBeAbsent()
  @IsText(200)
  use?: string;
  /** What they are; as it was guessed where it is left out. */
  @MayBeAbsent()
  @IsIn(words.ACTOR_TYPES)
  @ApiProperty({ enum: words.ACTOR_TYPES, enumName: 'ActorType', required: false })
  type?: words.ActorType;
  /** ISO 3166-1; as it was guessed where it is left out. */
  @IsOptional()
  @IsCountry()
  country?: string | null;
}

/** Who newcomers are, all of whom anything is to be said. */
export class DecidedActorsDto {
  @IsArray()
  @ArrayMaxSize(3_000)
  @ValidateNested({ each: true })
  @Type(() => DecidedActorDto)
  items: DecidedActorDto[];
}

/** How an import is to be applied. */
export class ApplyDto {
  /** Whether rejected rows are left out, or keep all from coming in. */
  @MayBeAbsent()
  @IsIn(['skip', 'refuse'])
  @ApiProperty({ enum: ['skip', 'refuse'], default: 'refuse', required: false })
  rejected?: 'skip' | 'refuse';
  /** Whether rows that seem to be there already are left out, or come in as events of their own. */
  @MayBeAbsent()
  @IsIn(['skip', 'create'])
  @ApiProperty({ enum: ['skip', 'create'], default: 'skip', required: false })
  duplicates?: 'skip' | 'create';
  /** What new events are; only who may review may publish them at once. */
  @MayBeAbsent()
  @IsIn(['draft', 'in_review', 'published'])
  @ApiProperty({ enum: ['draft', 'in_review', 'published'], default: 'draft', required: false })
  review?: 'draft' | 'in_review' | 'published';
  /** Those who are new and are not what they were guessed to be; where it is left out, as was said before. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(3_000)
  @ValidateNested({ each: true })
  @Type(() => DecidedActorDto)
  newActors?: DecidedActorDto[];
  /** Why, for the history of each event; needed where published ones change. */
  @IsTextOrNull(1000)
  reason?: string | null;
}

export class RowsQueryDto {
  /** Only rows of this outcome. */
  @MayBeAbsent()
  @IsIn(OUTCOMES)
  @ApiProperty({ enum: OUTCOMES, enumName: 'RowOutcome', required: false })
  outcome?: Outcome;
  /** Only rows whose event the import wrote. */
  @MayBeAbsent()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  written?: 'true';
  /** Only rows after this line. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  after?: number;
  /** How many, 50 where it is left out. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}
