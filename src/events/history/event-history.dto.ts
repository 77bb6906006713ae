import { ApiProperty } from '@nestjs/swagger';
import { RevisionHeadDto } from '../../history/revision.dto.js';
import { EventDocumentDto } from '../event-document.dto.js';

/** An event as it was in one version. */
export class EventVersionDto extends RevisionHeadDto {
  document: EventDocumentDto;
  /** What the ids in the document stand for. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
}
