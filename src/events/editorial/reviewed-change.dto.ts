import { ApiProperty } from '@nestjs/swagger';
import { OperationDto } from '../../history/revision.dto.js';
import { CitationDto, ClaimDto } from '../event-detail.dto.js';
import { SuggestionDto } from './editorial.dto.js';

/** A change that is to be judged, and what it rests on. */
export class ReviewedChangeDto {
  /** The version that it starts from; null where readers have never seen one. */
  base: number | null;
  /** What leads from there to what is proposed; the whole where there is nothing to start from. */
  difference: OperationDto[];
  /** What the ids in the difference stand for: names of actors, sources, events, dossiers. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
  /** The evidence: what the proposed version cites, in its order. */
  citations: CitationDto[];
  /** What its citations say of contested fields. */
  claims: ClaimDto[];
}

/** A suggested correction, ready to be judged. */
export class SuggestedChangeDto extends ReviewedChangeDto {
  suggestion: SuggestionDto;
  /** Fields that it would change and that somebody has changed since: while there are any it cannot be accepted. */
  changedSince: string[];
}
