import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IsTextOrNull } from '../common/is-text.js';
import { KINDS, REVIEWS, type Kind, type Review } from '../domain/vocabulary.js';
import { DossierRefDto } from '../events/event-summary.dto.js';

/** Something said, by whom and when. */
export class SaidDto {
  author: string;
  /** @format date-time */
  at: string;
  text: string | null;
}

/** An event on somebody’s desk. */
export class DeskEventDto {
  /** @format uuid */
  id: string;
  /** Quotable: IRUS-2026-014; null until it is first published. */
  ref: string | null;
  @ApiProperty({ enum: KINDS, enumName: 'Kind' })
  kind: Kind;
  title: string;
  /** EDTF or an instant, verbatim. */
  when: string;
  /** IANA zone; null where none was given. */
  timezone: string | null;
  dossier: DossierRefDto;
  @ApiProperty({ enum: REVIEWS, enumName: 'Review' })
  review: Review;
  /** @format date-time */
  updatedAt: string;
  /** Why it is here: who sent it back, asked for it or deleted it, and what they said; null of one’s own drafts and what was handed in. */
  @ApiProperty({ type: () => SaidDto, nullable: true })
  because: SaidDto | null;
}

/** The newest of a kind, at most twenty, and how many there are in all (counted up to a thousand). */
export class DeskEventsDto {
  items: DeskEventDto[];
  total: number;
}

export const NEWS = ['comment', 'suggestion', 'answer'] as const;

/** A comment on or a suggestion of an event of one’s own, or an answer to what one has suggested. */
export class NewsDto {
  /** @format uuid */
  id: string;
  @ApiProperty({ enum: NEWS, enumName: 'News' })
  what: (typeof NEWS)[number];
  said: SaidDto;
  /** Whether it was said since one last looked. */
  isNew: boolean;
  /** Of an answer: whether the suggestion was taken; null of all else. */
  accepted: boolean | null;
  event: DeskEventDto;
}

/** A dossier in which somebody wrote lately. */
export class DeskDossierDto extends DossierRefDto {
  /** Whether readers see it: something in it is published. */
  isPublic: boolean;
  /** How many events in it are being worked on, by whomever (counted up to a thousand). */
  unpublished: number;
}

/** What waits for somebody. */
export class DeskWaitingDto {
  /** Drafts of one’s own that were sent back. */
  returned: number;
  /** Events that one is asked to see to, and that are being worked on still. */
  assigned: number;
  /** What was said of one’s events since one last looked. */
  news: number;
}

/** What somebody works on: what began with them, and what others want of them. Of the last thirty days: news and what was deleted. */
export class DeskDto {
  waiting: DeskWaitingDto;
  returned: DeskEventsDto;
  assigned: DeskEventsDto;
  drafts: DeskEventsDto;
  handedIn: DeskEventsDto;
  deleted: DeskEventsDto;
  /** Newest first, at most thirty. */
  news: NewsDto[];
  /** Those last written in first. */
  dossiers: DeskDossierDto[];
}

/** Somebody who may write. */
export class PersonDto {
  /** @format uuid */
  id: string;
  name: string;
}

/** By name. */
export class PeopleDto {
  items: PersonDto[];
}

/** Who is to see to an event, and who asks them. */
export class AssignmentDto {
  user: PersonDto;
  /** What is to be done, as far as it was said. */
  note: string | null;
  /** Who asks. */
  author: string;
  /** @format date-time */
  createdAt: string;
}

export class AssignedDto {
  /** Null where nobody is asked. */
  @ApiProperty({ type: () => AssignmentDto, nullable: true })
  assignment: AssignmentDto | null;
}

export class NewAssignmentDto {
  /** Of somebody who may write. @format uuid */
  @IsUUID()
  user: string;
  /** What is to be done. */
  @IsTextOrNull(2000)
  note?: string | null;
}
