import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { DETAIL_FIELDS, FINDING_REASONS, type FindingReason } from '../domain/article/events/finding.js';
import { SPEAKER_REASONS, type SpeakerReason } from '../domain/article/speech/utterance.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import * as words from '../domain/vocabulary.js';
import { VoteDto } from '../events/ledger-words.dto.js';

/** A part of the text: UTF-16 units, start included, end not. */
export class TextSpanDto {
  start: number;
  end: number;
}

export class MentionedActorDto extends TextSpanDto {
  /** Of an actor, or of one of `newActors`. */
  actorId: string;
}

/** Somebody whom the article names and nobody knows yet, as the words beside the name tell it; nothing is recorded. */
export class NewActorInTextDto {
  /** `new-1` …: stands for an actor's id in this answer. */
  id: string;
  name: string;
  @ApiProperty({ enum: words.ACTOR_TYPES, enumName: 'ActorType' })
  type: words.ActorType;
  /** In the words of the article. */
  office: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The state or body spoken for, an actor of the record. @format uuid */
  bodyId: string | null;
  /** Where the article first names them. */
  passage: TextSpanDto;
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
  /** Of an actor, or of one of `newActors`. */
  speakerId: string | null;
  /** What the article calls whoever seems to speak; null where nobody can be told. */
  speaker: string | null;
  /** Why they are held for the speaker. */
  @ApiProperty({ enum: SPEAKER_REASONS, enumName: 'SpeakerReason', nullable: true })
  reason: SpeakerReason | null;
}

export class FoundParticipationDto {
  /** Of an actor, or of one of `newActors`. */
  actorId: string;
  @ApiProperty({ enum: words.ROLES, enumName: 'Role' })
  role: words.Role;
}

export class FoundCitationDto {
  quote: string | null;
  passage: TextSpanDto;
  language: string;
  /** Of an actor, or of one of `newActors`. */
  speakerId: string | null;
  attribution: string | null;
  @ApiProperty({ enum: SPEAKER_REASONS, enumName: 'SpeakerReason', nullable: true })
  speakerReason: SpeakerReason | null;
  /** Of whoever may have said it, where the words of the article leave that open: to be asked about, never to be taken for the speaker. */
  likelyId: string | null;
}

/** Where a detail of an event stands in the text. */
export class FoundDetailDto {
  @ApiProperty({ enum: DETAIL_FIELDS, enumName: 'DetailField' })
  field: (typeof DETAIL_FIELDS)[number];
  /** Of `participant`, whose part it is; else null. */
  actorId: string | null;
  passage: TextSpanDto;
}

export class FoundLinkDto {
  @ApiProperty({ enum: words.LINK_TYPES, enumName: 'LinkType' })
  type: words.LinkType;
  /** The key of another finding. */
  to: string;
}

// Said in so many words: of a bare union the compiler gives now one order and now another.
const SIMILAR_IN = ['title', 'actors'] as const;

/** An event of the dossier that may be the one found. */
export class SimilarEventDto {
  /** @format uuid */
  id: string;
  /** Null until it is first published. */
  ref: string | null;
  title: string;
  when: string;
  /** In what it is alike. */
  @ApiProperty({ enum: SIMILAR_IN, isArray: true })
  reasons: (typeof SIMILAR_IN)[number][];
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
  /** How a body voted, where the article counts it. */
  vote: VoteDto | null;
  /** @format date */
  knownOn: string;
  participations: FoundParticipationDto[];
  citations: FoundCitationDto[];
  /** Passages of its details, those of every telling; what follows from the whole text has none. */
  details: FoundDetailDto[];
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
  newActors: NewActorInTextDto[];
  mentions: MentionedActorDto[];
  dates: DateInTextDto[];
  quotations: QuotationDto[];
  findings: FindingDto[];
}
