import { ApiProperty } from '@nestjs/swagger';
import { RevisionDto, RevisionHeadDto } from '../../history/revision.dto.js';
import { EventDocumentDto } from '../event-document.dto.js';

/** The history of an event, newest first. */
export class EventRevisionsPageDto {
  items: RevisionDto[];
  /** Send it as `cursor` to go on; null at the end. */
  nextCursor: string | null;
  total: number;
  /** What the ids in the differences stand for, as far as it may be seen: names of actors, sources, events, dossiers. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
}

/** An event as it was in one version. */
export class EventVersionDto extends RevisionHeadDto {
  document: EventDocumentDto;
  /** What the ids in the document stand for. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names: Record<string, string>;
}
