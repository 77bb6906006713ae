import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { NewEventDto } from './event-writing.dto.js';

/** So many are written at once. */
const MOST_ROWS = 500;

/** A draft, with all that belongs to it. */
export class EventRowDto extends OmitType(NewEventDto, ['dossier', 'review', 'reason'] as const) {}

/** Events of one dossier, written together: all of them or none. */
export class NewEventRowsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => EventRowDto)
  events: EventRowDto[];
}

/** What was written, in the order in which it was given. */
export class WrittenRowsDto {
  /** Ids of the events. */
  ids: string[];
}
