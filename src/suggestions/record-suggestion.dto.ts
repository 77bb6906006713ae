import { ApiProperty } from '@nestjs/swagger';
import { OperationDto } from '../history/revision.dto.js';
import { RECORDS, type RecordEntity } from '../common/is-public.js';
import { SuggestionHeadDto } from './suggestion.dto.js';

/** Corrections suggested of a record, oldest first. */
export class RecordSuggestionsDto {
  /** Whether published events rest on it: then those alone change it who may correct it, for a reason. */
  isPublic: boolean;
  items: SuggestionHeadDto[];
}

/** An actor, source, publisher or dossier that a correction is suggested of. */
export class SuggestedRecordDto {
  @ApiProperty({ enum: RECORDS, enumName: 'RecordEntity' })
  entity: RecordEntity;
  slug: string;
  /** Its name or title. */
  title: string;
  /** The version that is there now. */
  version: number;
}

/** A suggested correction of a record, ready to be judged. */
export class RecordSuggestionDto {
  record: SuggestedRecordDto;
  suggestion: SuggestionHeadDto;
  /** The earlier version that it would bring back; null where it is a change like any other. */
  restores: number | null;
  /** What it would change, as that stood when it was suggested. */
  difference: OperationDto[];
  /** What the ids in the difference stand for: names of actors, publishers. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
  /** Fields that it would change and that somebody has changed since: while there are any it cannot be accepted. */
  changedSince: string[];
}
