import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { LISTED_FIELDS } from '../domain/event-fields.js';
import { ByLanguage } from '../common/by-language.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import {
  ACTS,
  BASES,
  CLAIM_FIELDS,
  FORMATS,
  MOVES,
  KINDS,
  LINK_TYPES,
  PRECISIONS,
  STANCES,
  type Act,
  type Basis,
  type ClaimField,
  type Format,
  type Move,
  type Kind,
  type LinkType,
  type Precision,
  type Stance,
} from '../domain/vocabulary.js';
import { SourceRefDto } from '../sources/source-ref.dto.js';
import { TellingDocumentDto } from './event-document.dto.js';
import { EventFieldsDto } from './event-fields.dto.js';
import { SaidAsDto, VoteDto } from './ledger-words.dto.js';
import { EventSummaryDto, ParticipationDto } from './event-summary.dto.js';
import { TextQuoteSelectorDto } from './text-quote.dto.js';

/** The office that a person held on the day of the event, or one without days. */
export class OfficeDto {
  /** In the language asked for, else as it was written. */
  title: string;
  body: ActorRefDto;
  /** Whether it was held on the day of the event; false where its days are not known. */
  dated: boolean;
}

/** What a party does about an agreement. */
export class ActDto {
  /** @format uuid */
  id: string;
  @ApiProperty({ enum: ACTS, enumName: 'Act' })
  act: Act;
  /** EDTF or an instant. */
  on: string;
  /** @format date */
  knownOn: string;
  source: SourceRefDto | null;
}

export class ParticipationDetailDto extends ParticipationDto {
  /** Since when, where that is not the whole event: EDTF. */
  from: string | null;
  /** The last day of it: EDTF. */
  to: string | null;
  office: OfficeDto | null;
  /** As they followed one another. */
  acts: ActDto[];
}

/** What a source does for an event: event × source. */
export class CitationDto {
  /** @format uuid */
  id: string;
  source: SourceRefDto;
  /** In its own words. */
  quote: string | null;
  /** Language of the quote (BCP 47). */
  language: string | null;
  /** The quote in other languages, by their tags (BCP 47). */
  @ByLanguage({ nullable: true })
  translation: Record<string, string> | null;
  /** What is to be known of the words quoted: “already a translation; he spoke English”. */
  quoteNote: string | null;
  /** The day the public could know it, where its source tells no day; null is the event’s. @format date */
  knownOn: string | null;
  speaker: ActorRefDto | null;
  /** Who is said to have said it: "people familiar with the talks, via the Wall Street Journal". */
  attribution: string | null;
  /** Where the words stand in the document, quoted or not. */
  anchor: TextQuoteSelectorDto | null;
  @ApiProperty({ enum: STANCES, enumName: 'Stance' })
  stance: Stance;
  /** Admiralty grade of the item, 1 to 6; 6 is unknown. */
  credibility: number;
}

/** What one citation says of one contested field. */
export class ClaimDto {
  /** @format uuid */
  id: string;
  @ApiProperty({ enum: CLAIM_FIELDS, enumName: 'ClaimField' })
  field: ClaimField;
  /** A format from the vocabulary, a date as EDTF or in words, a place, or plain words. */
  value: string;
  /** The citation it rests on. @format uuid */
  citation: string;
  /** @format date */
  knownOn: string;
}

/** What an event is about, and what somebody states there. */
export class EventIssueDto {
  /** @format uuid */
  id: string;
  /** Slug of one of the dossier's issues. */
  issue: string;
  /** What the issue is called, in the language asked for. */
  label: string;
  /** Who states a position; null, with `stance`, where the event is only about the issue. */
  actor: ActorRefDto | null;
  /** The position in an editor's words, in the language asked for where it is told in it. */
  stance: string | null;
  /** The same as it was written, whatever language is asked for. */
  writtenStance: string | null;
  /** The same in other languages, by their tags. */
  @ByLanguage({ nullable: true })
  stances: Record<string, string> | null;
  /** Who tells that the actor holds it; null where the actor states it. */
  reportedBy: ActorRefDto | null;
  /** The citation it rests on. @format uuid */
  citation: string | null;
  @ApiProperty({ enum: MOVES, enumName: 'Move', nullable: true })
  moved: Move | null;
  /** The day the public could know it; null is the day its actor is first heard in a source. @format date */
  knownOn: string | null;
}

/** What the event is called, and what is said of it, from a day on. */
export class TellingDto extends TellingDocumentDto {
  /** @format uuid */
  id: string;
}

/** One entry of the ledger. */
export class StatusChangeDto {
  /** @format uuid */
  id: string;
  ordinal: number;
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  /** Since when it was so: EDTF or an instant. */
  effectiveOn: string;
  /** @format date */
  knownOn: string;
  /** The window as it was said then. */
  window: string | null;
  /** The words that the window was made of. */
  saidAs: SaidAsDto | null;
  saidRule: string | null;
  /** The place as it was said then. */
  place: string | null;
  /** The format as it was said then. */
  @ApiProperty({ enum: FORMATS, enumName: 'Format', nullable: true })
  format: Format | null;
  vote: VoteDto | null;
  saidBy: ActorRefDto | null;
  /** What it rests on: a party, mediator or host said it; media or unnamed officials did; an editor concludes it. */
  @ApiProperty({ enum: BASES, enumName: 'Basis' })
  basis: Basis;
  source: SourceRefDto | null;
  /** In the language asked for, else in the one it was written in. */
  note: string | null;
  /** The note in other languages than that one. */
  @ByLanguage({ nullable: true })
  notes: Record<string, string> | null;
  /** The entry that this one sets right, which does not count any more. @format uuid */
  corrects: string | null;
  /** @format date-time */
  recordedAt: string;
}

/** The event at the other end of a link. */
export class LinkedEventDto {
  /** @format uuid */
  id: string;
  /** Null until it is first published. */
  ref: string | null;
  @ApiProperty({ enum: KINDS, enumName: 'Kind' })
  kind: Kind;
  title: string;
  /** The language (BCP 47) that the title came in. */
  titleLanguage: string;
  @ByLanguage({ nullable: true })
  shortTitle: Record<string, string> | null;
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  overdue: boolean;
  when: string;
  /** @format date-time */
  earliest: string | null;
  /** @format date-time */
  latest: string | null;
  @ApiProperty({ enum: PRECISIONS, enumName: 'Precision' })
  precision: Precision;
  timezone: string | null;
  place: string | null;
  /** The strand of talks, and the number of the round in it. */
  track: string | null;
  round: number | null;
}

export class EventLinkDto {
  /** @format uuid */
  id: string;
  @ApiProperty({ enum: LINK_TYPES, enumName: 'LinkType' })
  type: LinkType;
  /** Place among the parts of the same whole. */
  order: number | null;
  /** The other event. */
  event: LinkedEventDto;
}

/** Links that leave the event, and links that lead to it. */
export class EventLinksDto {
  outgoing: EventLinkDto[];
  incoming: EventLinkDto[];
}

/** The event that a window hangs on, and how much later it is. */
export class EventRelativeToDto {
  event: LinkedEventDto;
  /** ISO 8601 duration of days, weeks, months or years, with a sign before it where it is before. */
  offset: string;
}

/** One event, whole. */
export class EventDetailDto extends IntersectionType(
  OmitType(EventFieldsDto, ['relativeTo'] as const),
  OmitType(EventSummaryDto, [...LISTED_FIELDS, 'when', 'deadline', 'participations', 'links', 'issues'] as const),
) {
  /**
   * What its window hangs on; null, too, where the other event may not be seen or was not known yet. A window that the ledger
   * says stands before it.
   */
  relativeTo: EventRelativeToDto | null;
  participations: ParticipationDetailDto[];
  /** Whoever utters it: those in the role `author`. */
  authors: ActorRefDto[];
  /** Those in the role `must_act`. */
  mustAct: ActorRefDto[];
  citations: CitationDto[];
  claims: ClaimDto[];
  issues: EventIssueDto[];
  /** Oldest first; title and summary are those of the newest. */
  tellings: TellingDto[];
  /** Oldest first; the newest entry that counts is the status. */
  statusChanges: StatusChangeDto[];
  links: EventLinksDto;
}

/** A link inside a chain. */
export class ChainLinkDto {
  @ApiProperty({ enum: LINK_TYPES, enumName: 'LinkType' })
  type: LinkType;
  /** @format uuid */
  from: string;
  /** @format uuid */
  to: string;
}

/** The thread that an event belongs to: what led to it and what came of it. */
export class ChainDto {
  /** Oldest first. */
  items: LinkedEventDto[];
  links: ChainLinkDto[];
}
