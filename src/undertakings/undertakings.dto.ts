import { ApiProperty } from '@nestjs/swagger';
import { PageTotalDto } from '../common/page-total.dto.js';
import { ActorRefDto } from '../actors/actors.dto.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import { TIMINGS, type Timing } from '../domain/undertakings/undertaking.js';
import { KINDS, type Kind } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { SourceRefDto } from '../sources/source-ref.dto.js';
import { DossierRefDto } from '../events/event-summary.dto.js';
import { QuoteDto } from '../events/quote.dto.js';

/** By when something was to happen. */
export class DeadlineDto {
  /** EDTF or an instant. */
  when: string;
  /** @format date-time */
  earliest: string | null;
  /** Last instant, included; null when its end is open. @format date-time */
  latest: string | null;
}

/** What settled it. */
export class OutcomeDto {
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  /** EDTF or an instant. */
  on: string;
  /** @format date */
  knownOn: string;
  note: string | null;
  source: SourceRefDto | null;
  /** Settled before its deadline had run out, or after it; null without a deadline, and where it expired. */
  @ApiProperty({ enum: TIMINGS, enumName: 'Timing', nullable: true })
  timing: Timing | null;
  /** Events that fulfil it, take its place or cancel it. */
  events: LinkedEventDto[];
}

/** A reply, or a reply to a reply. */
export class ReplyDto {
  event: LinkedEventDto;
  /** Id of the event that it answers. @format uuid */
  to: string;
}

/** A threat, deadline, commitment or proposal, and what came of it. */
export class UndertakingDto {
  event: LinkedEventDto;
  dossier: DossierRefDto;
  /** Who uttered it: its authors, else its speakers, else its first party. */
  by: ActorRefDto[];
  /** States or bodies whose turn it is. */
  mustAct: ActorRefDto[];
  condition: string | null;
  /** What is to happen otherwise. */
  consequence: string | null;
  /** The language (BCP 47) in which the two were written. */
  termsLanguage: string;
  @ApiProperty({ type: () => DeadlineDto, nullable: true })
  deadline: DeadlineDto | null;
  quotes: QuoteDto[];
  /** Whether nothing has settled it. */
  standing: boolean;
  @ApiProperty({ type: () => OutcomeDto, nullable: true })
  outcome: OutcomeDto | null;
  /** What it answers itself. */
  respondsTo: LinkedEventDto[];
  /** Oldest first. */
  replies: ReplyDto[];
}

/** How many of a kind came to the same. */
export class UndertakingTallyDto {
  @ApiProperty({ enum: KINDS, enumName: 'Kind' })
  kind: Kind;
  @ApiProperty({ enum: STATUSES, enumName: 'Status' })
  status: Status;
  count: number;
}

export class UndertakingPageDto extends PageTotalDto {
  /** What became of all that match, by kind; null where they are too many to be counted one by one. */
  @ApiProperty({ type: () => UndertakingTallyDto, isArray: true, nullable: true })
  tally: UndertakingTallyDto[] | null;
  items: UndertakingDto[];
  nextCursor: string | null;
}
