import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { FINDING_REASONS, type FindingReason } from '../domain/article/finding.js';
import { SPEAKER_REASONS, type SpeakerReason } from '../domain/article/utterances.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import * as words from '../domain/vocabulary.js';

/** A part of the text: UTF-16 units, start included, end not. */
export class TextSpanDto {
  start: number;
  end: number;
}

export class MentionedActorDto extends TextSpanDto {
  /** @format uuid */
  actorId: string;
}

export class DateInTextDto extends TextSpanDto {
  words: string;
  /** EDTF */
  when: string;
  /** The rule that read it, as in an event's `saidRule`. */
  rule: string;
}

export class QuotationDto extends TextSpanDto {
  /** Without its marks. */
  text: string;
  /** @format uuid */
  speakerId: string | null;
  /** What the article calls whoever seems to speak; null where nobody can be told. */
  speaker: string | null;
  /** Why they are held for the speaker. */
  @ApiProperty({ enum: SPEAKER_REASONS, enumName: 'SpeakerReason', nullable: true })
  reason: SpeakerReason | null;
}

export class FoundParticipationDto {
  /** @format uuid */
  actorId: string;
  @ApiProperty({ enum: words.ROLES, enumName: 'Role' })
  role: words.Role;
}

export class FoundCitationDto {
  quote: string | null;
  passage: TextSpanDto;
  language: string;
  /** @format uuid */
  speakerId: string | null;
  attribution: string | null;
  @ApiProperty({ enum: SPEAKER_REASONS, enumName: 'SpeakerReason', nullable: true })
  speakerReason: SpeakerReason | null;
}

export class FoundLinkDto {
  @ApiProperty({ enum: words.LINK_TYPES, enumName: 'LinkType' })
  type: words.LinkType;
  /** The key of another finding. */
  to: string;
}

/** An event of the dossier that may be the one found. */
export class SimilarEventDto {
  /** @format uuid */
  id: string;
  /** Null until it is first published. */
  ref: string | null;
  title: string;
  when: string;
  /** In what it is alike. */
  reasons: ('title' | 'actors')[];
}

const CONFIDENCES = ['high', 'medium', 'low'] as const;

export class FindingDto {
  key: string;
  @ApiProperty({ enum: words.KINDS, enumName: 'Kind' })
  kind: words.Kind;
  title: string;
  /** EDTF */
  when: string;
  saidAs: string | null;
  saidRule: string | null;
  timezone: string | null;
  place: string | null;
  country: string | null;
  @ApiProperty({ enum: words.FORMATS, enumName: 'Format', nullable: true })
  format: words.Format | null;
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  condition: string | null;
  consequence: string | null;
  /** @format date */
  knownOn: string;
  participations: FoundParticipationDto[];
  citations: FoundCitationDto[];
  links: FoundLinkDto[];
  passage: TextSpanDto;
  @ApiProperty({ enum: CONFIDENCES, enumName: 'Confidence' })
  confidence: (typeof CONFIDENCES)[number];
  @ApiProperty({ enum: FINDING_REASONS, enumName: 'FindingReason', isArray: true })
  reasons: FindingReason[];
  /** Likeliest first. */
  similar: SimilarEventDto[];
}

/** What an article names, dates and quotes, and which events it seems to tell of. Nothing is kept. */
export class FindingsDto {
  @ApiProperty({ enum: ['en', 'fr'], enumName: 'ArticleLanguage' })
  language: 'en' | 'fr';
  /** Every actor that anything below names by id. */
  actors: ActorRefDto[];
  mentions: MentionedActorDto[];
  dates: DateInTextDto[];
  quotations: QuotationDto[];
  findings: FindingDto[];
}
