import { ApiProperty } from '@nestjs/swagger';

/** A stretch of time. */
export class StretchDto {
  /** Null is open. @format date-time */
  from: string | null;
  /** Included; null is open. @format date-time */
  to: string | null;
}

/** The data of one message. */
export class ChangeDto {
  /** `talk`, which readers do not hear, is what those who work on something say of it: comments, suggestions, who is to see to it. */
  @ApiProperty({ enum: ['event', 'actor', 'source', 'dossier', 'talk'] })
  entity: 'event' | 'actor' | 'source' | 'dossier' | 'talk';
  /** @format uuid */
  id: string;
  /** Of an event, once it has one. */
  ref?: string;
  /** Of all else. */
  slug?: string;
  /** Slug of the dossier of an event, or of the dossier itself; null for actors and sources. */
  dossier: string | null;
  version: number;
  /** As whoever listens sees it: to a reader, an event that is published is created. */
  @ApiProperty({ enum: ['created', 'changed', 'removed'] })
  change: 'created' | 'changed' | 'removed';
  /** Of an event: when it was and when it is, as far as whoever listens could and can see it. */
  windows?: StretchDto[];
  /** Of an event: ids of at most a hundred that it has links with. */
  linked?: string[];
}
