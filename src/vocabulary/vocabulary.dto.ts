import { ApiProperty } from '@nestjs/swagger';

/** A word of the vocabulary with its name per language (BCP 47). */
export class TermDto {
  code: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  labels: Record<string, string>;
}

/** A kind of event and the life it can have. */
export class KindTermDto extends TermDto {
  /** Statuses that wait for an outcome. */
  open: string[];
  /** Statuses that are an outcome. */
  closing: string[];
  /** From each status, the statuses that may follow it. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } })
  transitions: Record<string, string[]>;
  /** Intensity that a new event of this kind starts from. */
  defaultIntensity: number;
  /** Counted among the words or among the deeds. */
  @ApiProperty({ enum: ['words', 'deeds'] })
  tension: 'words' | 'deeds';
}

/** Every word that Démarche records with. */
export class VocabularyDto {
  kinds: KindTermDto[];
  statuses: TermDto[];
  roles: TermDto[];
  /** What parties do about an agreement. */
  acts: TermDto[];
  formats: TermDto[];
  placePrecisions: TermDto[];
  linkTypes: TermDto[];
  actorTypes: TermDto[];
  claimFields: TermDto[];
  /** What negotiations are about. */
  moves: TermDto[];
  stances: TermDto[];
  /** What an entry of a ledger rests on. */
  bases: TermDto[];
  reviews: TermDto[];
  sourceKinds: TermDto[];
  /** Where the title of a source comes from. */
  titleSources: TermDto[];
  /** Whether a source was read or is only listed. */
  seen: TermDto[];
  /** Admiralty code, source. */
  reliabilities: TermDto[];
  /** Admiralty code, item. */
  credibilities: TermDto[];
}
