import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { ByLanguage } from '../common/by-language.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import * as words from '../domain/vocabulary.js';
import { EventFieldsDto } from './event-fields.dto.js';
import { SaidAsDto, VoteDto } from './ledger-words.dto.js';
import { TextQuoteDto } from './text-quote.dto.js';

/** What an event is called, and what is said of it, from a day on, in an event's document. */
export class TellingDocumentDto {
  /** @format date */
  knownOn: string;
  /** BCP 47: of the words that somebody wrote first. */
  language: string;
  /** By language. */
  @ByLanguage()
  title: Record<string, string>;
  /** By language. */
  @ByLanguage()
  summary: Record<string, string>;
}

/** A participation in an event's document. */
export class ParticipationDocumentDto {
  /** @format uuid */
  actor: string;
  @ApiProperty({ enum: words.ROLES, enumName: 'Role' })
  role: words.Role;
  ordinal: number;
  /** Since when the actor takes part, where that is not the whole event: EDTF. */
  from: string | null;
  /** The last day of it: EDTF. */
  to: string | null;
  /** Null is the event's day. @format date */
  knownOn: string | null;
}

/** What a party does about an agreement, in the event's document. */
export class ActDocumentDto {
  /** Whose act it is. @format uuid */
  participation: string;
  ordinal: number;
  @ApiProperty({ enum: words.ACTS, enumName: 'Act' })
  act: words.Act;
  /** EDTF or an instant. */
  on: string;
  /** @format date */
  knownOn: string;
  /** @format uuid */
  source: string | null;
}

/** A citation in an event's document. */
export class CitationDocumentDto {
  /** @format uuid */
  source: string;
  ordinal: number;
  quote: string | null;
  language: string | null;
  /** By language. */
  @ByLanguage({ nullable: true })
  translation: Record<string, string> | null;
  quoteNote: string | null;
  /** Null is the source’s day, or the event’s. @format date */
  knownOn: string | null;
  /** @format uuid */
  speaker: string | null;
  attribution: string | null;
  /** Where the words stand in the document. */
  anchor: TextQuoteDto | null;
  @ApiProperty({ enum: words.STANCES, enumName: 'Stance' })
  stance: words.Stance;
  credibility: number;
}

/** A claim in an event's document. */
export class ClaimDocumentDto {
  /** The citation it rests on. @format uuid */
  citation: string;
  @ApiProperty({ enum: words.CLAIM_FIELDS, enumName: 'ClaimField' })
  field: words.ClaimField;
  value: string;
  /** @format date */
  knownOn: string;
}

/** What an event is about, in its document. */
export class IssueDocumentDto {
  /** Slug of one of the dossier's issues. */
  issue: string;
  ordinal: number;
  /** @format uuid */
  actor: string | null;
  stance: string | null;
  /** The position in other languages, by their tags. */
  @ByLanguage({ nullable: true })
  stances: Record<string, string> | null;
  /** Who tells that the actor holds it. @format uuid */
  reportedBy: string | null;
  /** The citation it rests on. @format uuid */
  citation: string | null;
  @ApiProperty({ enum: words.MOVES, enumName: 'Move', nullable: true })
  moved: words.Move | null;
  /** Null is the day that whoever states it is first heard in a source. @format date */
  knownOn: string | null;
}

/** A link in the document of the event that it leaves. */
export class LinkDocumentDto {
  /** @format uuid */
  to: string;
  @ApiProperty({ enum: words.LINK_TYPES, enumName: 'LinkType' })
  type: words.LinkType;
  /** Place among the parts of the same whole. */
  order: number | null;
  /** @format date */
  knownOn: string;
}

/** A ledger entry in an event's document. */
export class StatusChangeDocumentDto {
  ordinal: number;
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  /** EDTF or an instant. */
  effectiveOn: string;
  /** @format date */
  knownOn: string;
  window: string | null;
  /** The words that the window was made of. */
  saidAs: SaidAsDto | null;
  saidRule: string | null;
  place: string | null;
  @ApiProperty({ enum: words.FORMATS, enumName: 'Format', nullable: true })
  format: words.Format | null;
  vote: VoteDto | null;
  /** @format uuid */
  saidBy: string | null;
  @ApiProperty({ enum: words.BASES, enumName: 'Basis' })
  basis: words.Basis;
  /** @format uuid */
  source: string | null;
  note: string | null;
  /** The note in other languages, by their tags. */
  @ByLanguage({ nullable: true })
  notes: Record<string, string> | null;
  /** The entry that this one sets right. @format uuid */
  corrects: string | null;
}

/** The document says where a part is by its id, so that it keeps its path from version to version. */
function ById(part: Parameters<typeof getSchemaPath>[0]): PropertyDecorator {
  return ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(part) } });
}

/** An event as its history tells it: everything that somebody wrote, and nothing that follows from it. */
@ApiExtraModels(
  TellingDocumentDto,
  ParticipationDocumentDto,
  ActDocumentDto,
  CitationDocumentDto,
  ClaimDocumentDto,
  IssueDocumentDto,
  LinkDocumentDto,
  StatusChangeDocumentDto,
)
export class EventDocumentDto extends EventFieldsDto {
  /** Null until it is first published. */
  ref: string | null;
  slug: string;
  /** @format uuid */
  dossier: string;
  deleted: boolean;
  @ById(TellingDocumentDto)
  tellings: Record<string, TellingDocumentDto>;
  @ById(ParticipationDocumentDto)
  participations: Record<string, ParticipationDocumentDto>;
  /** What parties do about an agreement. */
  @ById(ActDocumentDto)
  acts: Record<string, ActDocumentDto>;
  @ById(CitationDocumentDto)
  citations: Record<string, CitationDocumentDto>;
  @ById(ClaimDocumentDto)
  claims: Record<string, ClaimDocumentDto>;
  @ById(IssueDocumentDto)
  issues: Record<string, IssueDocumentDto>;
  /** Links that leave the event. */
  @ById(LinkDocumentDto)
  links: Record<string, LinkDocumentDto>;
  @ById(StatusChangeDocumentDto)
  statusChanges: Record<string, StatusChangeDocumentDto>;
}
